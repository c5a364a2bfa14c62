package org.recourse.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/** What Java knows of the terminal, on systems that do not tell where a descriptor leads. */
final class Consoles {
    private Consoles() {}

    /** Before Java 22 there is a console only if a person sits at it; since then it has to be asked. */
    @SuppressWarnings("SystemConsoleNull") // before Java 22 it is how the console tells that nobody is there
    static boolean isInteractive() {
        @Nullable Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
