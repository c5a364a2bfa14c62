package org.recourse.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A command that is run as a process of its own.
 *
 * @param name what to call it
 * @param command a command of the shell
 */
public record Contender(String name, String command) {
    private static final double NANOSECONDS_OF_A_SECOND = 1e9;
    private static final double KIBIBYTES_OF_A_MEBIBYTE = 1024;

    /**
     * One run of a command.
     *
     * @param seconds from its start to its end
     * @param mebibytes the peak of its resident memory
     */
    public record Lap(double seconds, double mebibytes) {}

    /**
     * Reads the form of the command line.
     *
     * @param text such as {@code peer=sqlite3 desk.db 'select 1'}
     * @return the contender
     * @throws IllegalArgumentException when there is no {@code =}
     */
    public static Contender parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("not NAME=COMMAND: " + text);
        }
        return new Contender(text.substring(0, equals), text.substring(equals + 1));
    }

    /**
     * Runs the command once; what it writes to standard output is thrown away.
     *
     * @return what was measured
     * @throws IOException when it cannot be started
     * @throws InterruptedException when this thread is interrupted while it waits
     * @throws IllegalStateException when the command fails
     */
    public Lap run() throws IOException, InterruptedException {
        Path peak = Files.createTempFile("peak", ".txt");
        try {
            double seconds = seconds(List.of("/usr/bin/time", "-f", "%M", "-o", peak.toString(), "sh", "-c", command));
            return new Lap(seconds, Double.parseDouble(Files.readString(peak).strip()) / KIBIBYTES_OF_A_MEBIBYTE);
        } finally {
            Files.delete(peak);
        }
    }

    private double seconds(List<String> measured) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int exit = new ProcessBuilder(measured)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("%s ended with %s".formatted(name, exit));
        }
        return (System.nanoTime() - start) / NANOSECONDS_OF_A_SECOND;
    }
}
