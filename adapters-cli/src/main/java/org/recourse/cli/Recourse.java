package org.recourse.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.recourse.cli.logging.LateLogging;
import org.recourse.cli.terminal.Surroundings;
import org.recourse.cli.wiring.LoadAhead;

/** The program's entry. */
public final class Recourse {
    private static final int BUFFER = 1 << 16;
    private static final List<String> TERMINALS = List.of("/dev/pts/", "/dev/tty", "/dev/console");
    private static final List<String> PIPES = List.of("pipe:", "socket:");

    private Recourse() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments the words of the command line
     */
    public static void main(String[] arguments) {
        LateLogging.use();
        Runnable whenBuilt = Commands.isAnyIn(List.of(arguments)) ? LoadAhead.begin()::finish : () -> {};
        System.exit(new Program(surroundings(), whenBuilt).run(arguments));
    }

    /**
     * Runs one command.
     *
     * @param surroundings what the program finds around it
     * @param arguments the words of the command line
     * @return the exit code
     */
    public static int run(Surroundings surroundings, String... arguments) {
        return new Program(surroundings, () -> {}).run(arguments);
    }

    private static Surroundings surroundings() {
        String out = target(1);
        String err = target(2);
        return new Surroundings(
                System.getenv(),
                System.in,
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                startsWithAny(out, TERMINALS),
                startsWithAny(err, TERMINALS),
                startsWithAny(out, PIPES),
                Clock.systemUTC());
    }

    private static OutputStream stream(FileDescriptor descriptor) {
        return new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER);
    }

    /** Where a descriptor leads, where the system tells it; else what Java knows of the console. */
    private static String target(int descriptor) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd", Integer.toString(descriptor)))
                    .toString();
        } catch (IOException | UnsupportedOperationException e) {
            return Consoles.isInteractive() ? TERMINALS.get(0) : "";
        }
    }

    private static boolean startsWithAny(String target, List<String> prefixes) {
        return prefixes.stream().anyMatch(target::startsWith);
    }
}
