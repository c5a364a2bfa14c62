package org.recourse.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.recourse.cli.terminal.Surroundings;

/** Runs the program inside the test, with a home and a desk of its own and a clock that stands still. */
class Bench {
    static final Instant NOW = Instant.parse("2026-06-30T09:00:00Z");

    final Path home;
    final Path desk;
    private final Map<String, String> environment = new HashMap<>();
    private InputStream in = InputStream.nullInputStream();
    private boolean terminal;

    Bench(Path home) {
        this.home = home;
        this.desk = home.resolve("desk");
        environment.put("HOME", home.toString());
    }

    Bench with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Bench without(String variable) {
        environment.remove(variable);
        return this;
    }

    Bench typing(String text) {
        in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Bench onTerminal(int columns) {
        terminal = true;
        return with("COLUMNS", Integer.toString(columns));
    }

    /** Runs a command on this bench's desk. */
    Outcome onDesk(String... words) {
        return run(Stream.concat(Arrays.stream(words), Stream.of("--desk", desk.toString()))
                .toArray(String[]::new));
    }

    Outcome run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = run(out, err, false, words);
        return new Outcome(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    int run(OutputStream out, OutputStream err, boolean outIsPipe, String... words) {
        return new Program(
                        new Surroundings(environment, in, out, err, terminal, terminal, outIsPipe, new StillClock()),
                        () -> {})
                .run(words);
    }

    Path file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path file(String name, byte[] bytes) {
        try {
            Path file = home.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Instant now() {
        return NOW;
    }

    private final class StillClock extends Clock {
        @Override
        public Instant instant() {
            return now();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
