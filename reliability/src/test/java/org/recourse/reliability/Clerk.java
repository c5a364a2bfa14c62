package org.recourse.reliability;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.recourse.cli.terminal.Surroundings;

/** The program at work through many commands: a process that runs one after the other and tells after each how it ended. */
final class Clerk {
    static final String BETWEEN_WORDS = "\t";
    private static final long PATIENCE_MINUTES = 30;

    private Clerk() {}

    /** How a command ended, as one line of text. */
    record Done(int exit, long millis, String err) {
        static Done of(String line) {
            String[] parts = line.split(BETWEEN_WORDS, 3);
            return new Done(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), parts[2]);
        }

        String line() {
            return exit
                    + BETWEEN_WORDS
                    + millis
                    + BETWEEN_WORDS
                    + err.strip().lines().findFirst().orElse("");
        }
    }

    /** A clerk, not started, whose script is in a file; what it tells goes to another beside it. */
    static ProcessBuilder of(Recourse recourse, Path script, List<List<String>> commands) throws IOException {
        Files.write(
                script,
                commands.stream()
                        .map(words -> String.join(BETWEEN_WORDS, words))
                        .toList());
        return recourse.clerk(script)
                .redirectOutput(out(script).toFile())
                .redirectError(
                        script.resolveSibling(script.getFileName() + ".err").toFile());
    }

    /** Lets a clerk work to the end. */
    static List<Done> work(Recourse recourse, Path script, List<List<String>> commands)
            throws IOException, InterruptedException {
        finish(of(recourse, script, commands));
        return done(script);
    }

    /** Runs a process to its end, and returns how it ended. */
    static int finish(ProcessBuilder program) throws IOException, InterruptedException {
        Process process = program.start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            throw new IOException("it did not end: " + program.command());
        }
        return process.exitValue();
    }

    static Path out(Path script) {
        return script.resolveSibling(script.getFileName() + ".out");
    }

    /** Reads what the clerk with a script has told; a line that a kill cut short tells nothing. */
    static List<Done> done(Path script) throws IOException {
        String text = Files.readString(out(script));
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .map(Done::of)
                .toList();
    }

    /** Works through the script that is named first. */
    public static void main(String[] arguments) throws IOException {
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            System.out.println(run(line.split(BETWEEN_WORDS, -1)).line());
        }
    }

    static Done run(String... words) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        long start = System.nanoTime();
        int exit = org.recourse.cli.Recourse.run(
                new Surroundings(
                        System.getenv(),
                        System.in,
                        OutputStream.nullOutputStream(),
                        err,
                        false,
                        false,
                        false,
                        Clock.systemUTC()),
                words);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        return new Done(exit, millis, err.toString(StandardCharsets.UTF_8));
    }
}
