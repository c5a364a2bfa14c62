package org.recourse.extension.durability;

import java.nio.file.Path;

/** Runs a script's transactions, says the number of each once it is kept, and expects to be killed. */
final class ScriptProgram {
    static final String READY = "0";

    private static final int MOST = 40;

    private ScriptProgram() {}

    /**
     * Runs the program.
     *
     * @param arguments the place's class, the directory, the script's seed, and how many transactions are kept already
     * @throws ClassNotFoundException when there is no such place
     */
    public static void main(String[] arguments) throws ClassNotFoundException {
        Script script = new Script(Long.parseLong(arguments[2]));
        int kept = Integer.parseInt(arguments[3]);
        System.out.println(READY);
        try (OpenDesk open = OpenDesk.at(arguments[0], Path.of(arguments[1]))) {
            for (int number = kept + 1; number <= kept + MOST; number++) {
                script.run(open.desk(), number);
                System.out.println(number);
            }
        }
    }
}
