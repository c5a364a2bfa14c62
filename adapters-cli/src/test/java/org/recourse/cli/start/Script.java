package org.recourse.cli.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A shell script in a prepared environment. */
final class Script {
    record Outcome(int exitCode, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    private final Path file;
    private final Path scratch;
    private final Map<String, String> environment = new HashMap<>();

    Script(Path file, Path scratch) {
        this.file = file;
        this.scratch = scratch;
        environment.put("PATH", System.getenv("PATH"));
    }

    Script with(String variable, Object value) {
        environment.put(variable, value.toString());
        return this;
    }

    Outcome run(String... arguments) {
        return outcome(start(arguments));
    }

    record Running(Process process, Path out, Path err) {}

    Running start(String... arguments) {
        try {
            Path out = Files.createTempFile(scratch, "out", ".txt");
            Path err = Files.createTempFile(scratch, "err", ".txt");
            ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(file.toString()), Stream.of(arguments))
                            .toList())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            return new Running(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Outcome outcome(Running running) {
        try {
            int exitCode = running.process().waitFor();
            return new Outcome(exitCode, Files.readString(running.out()), Files.readString(running.err()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path executable(Path file, String text) {
        try {
            return Files.setPosixFilePermissions(write(file, text), PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path copy(String source, Path target) {
        try {
            return executable(target, Files.readString(Path.of(source)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
