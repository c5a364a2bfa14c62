package org.recourse.extension.durability;

import java.nio.file.Path;
import org.recourse.application.desk.Desk;

/** Purges letters one by one, says how many are purged after each, and expects to be killed. */
final class PurgingProgram {
    private PurgingProgram() {}

    /**
     * Runs the program.
     *
     * @param arguments the place's class, the directory, and how many letters there are
     * @throws ClassNotFoundException when there is no such place
     */
    public static void main(String[] arguments) throws ClassNotFoundException {
        System.out.println(ScriptProgram.READY);
        try (OpenDesk open = OpenDesk.at(arguments[0], Path.of(arguments[1]))) {
            for (int number = 0; number < Integer.parseInt(arguments[2]); number++) {
                purge(open.desk(), number);
                System.out.println(number + 1);
            }
        }
    }

    private static void purge(Desk desk, int number) {
        desk.write(new Letter(number, "")::purge);
    }
}
