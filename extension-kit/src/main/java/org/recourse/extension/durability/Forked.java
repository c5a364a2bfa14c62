package org.recourse.extension.durability;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A program of this kit, run by a Java process of its own on the class path of the tests. Closing it kills it. */
record Forked(Process process, BufferedReader out, BufferedWriter in, Path errors) implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 120;

    static Forked start(Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile("contract", ".err");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        return new Forked(
                process,
                process.inputReader(StandardCharsets.UTF_8),
                process.outputWriter(StandardCharsets.UTF_8),
                errors);
    }

    /** Waits for the program's next line; there is none once it has ended. */
    @Nullable
    String line() throws IOException {
        return out.readLine();
    }

    /** Waits for the program's end and returns all lines that it has still to say. */
    List<String> rest() {
        try (Stream<String> lines = out.lines()) {
            return lines.toList();
        }
    }

    void tell(String line) throws IOException {
        in.write(line);
        in.newLine();
        in.flush();
    }

    /** Ends the program as the system would: it gets no chance to do anything more. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    /** Returns how the program ended: nothing if all went well, or else what it said of it. */
    String complaint() throws IOException, InterruptedException {
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return ended && process.exitValue() == 0 ? "" : (ended ? "" : "it does not end ") + Files.readString(errors);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        out.close();
        Files.delete(errors);
    }
}
