package org.recourse.reliability;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.recourse.cli.terminal.Surroundings;

/** What the program says when it runs within the test: quick, and untouched by what is done to the processes. */
record Reading(int exit, String out, String err) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-30T09:00:00Z"), ZoneOffset.UTC);

    static Reading of(Path desk, String... words) {
        return in(
                Map.of("HOME", desk.resolveSibling("home").toString()),
                Stream.concat(Stream.of(words), Stream.of("--desk", desk.toString()))
                        .toArray(String[]::new));
    }

    static Reading in(Map<String, String> environment, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = org.recourse.cli.Recourse.run(
                new Surroundings(environment, InputStream.nullInputStream(), out, err, false, false, false, CLOCK),
                words);
        return new Reading(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Reading demand(int expected) {
        if (exit != expected) {
            throw new AssertionError("exit %d instead of %d: %s%s".formatted(exit, expected, out, err));
        }
        return this;
    }
}
