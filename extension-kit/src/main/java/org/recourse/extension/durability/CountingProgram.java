package org.recourse.extension.durability;

import java.io.IOException;
import java.nio.file.Path;

/** Counts as one of several writers, once it is told to. */
final class CountingProgram {
    static final String READY = "ready";

    private CountingProgram() {}

    /**
     * Runs the program.
     *
     * @param arguments the place's class, the directory, the writer's name, and how often it counts
     * @throws ClassNotFoundException when there is no such place
     * @throws IOException when nobody tells it to begin
     */
    public static void main(String[] arguments) throws ClassNotFoundException, IOException {
        Counting counting = new Counting(arguments[2]);
        System.out.println(READY);
        System.in.read();
        try (OpenDesk open = OpenDesk.at(arguments[0], Path.of(arguments[1]))) {
            for (int number = 1; number <= Integer.parseInt(arguments[3]); number++) {
                counting.count(open.desk(), number);
                System.out.println(number);
            }
        }
    }
}
