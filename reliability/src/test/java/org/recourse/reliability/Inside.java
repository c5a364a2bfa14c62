package org.recourse.reliability;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.recourse.cli.terminal.Surroundings;

/** The program inside the test's own JVM, on one desk and with a clock that stands still: for runs by the thousand. */
record Inside(Path desk, Instant now, boolean terminal) {
    private static final Instant LATER = Instant.parse("2026-06-30T09:00:00Z");

    static Inside on(Path desk) {
        return new Inside(desk, LATER, false);
    }

    static Inside on(Path desk, String now) {
        return new Inside(desk, Instant.parse(now), false);
    }

    /** The same desk at another time. */
    Inside at(String other) {
        return new Inside(desk, Instant.parse(other), terminal);
    }

    /** The same desk on a terminal without colours, 100 columns wide. */
    Inside onTerminal() {
        return new Inside(desk, now, true);
    }

    Recourse.Ended run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Map<String, String> environment =
                Map.of("RECOURSE_DESK", desk.toString(), "RECOURSE_PATIENCE", "0", "NO_COLOR", "1", "COLUMNS", "100");
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        Surroundings surroundings =
                new Surroundings(environment, InputStream.nullInputStream(), out, err, terminal, false, false, clock);
        int exit = org.recourse.cli.Recourse.run(surroundings, words);
        return new Recourse.Ended(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a command that has to succeed, and returns its answer. */
    String answer(String... words) {
        Recourse.Ended ended = run(words);
        if (ended.exit() != 0) {
            throw new AssertionError("%s ended with %d: %s".formatted(String.join(" ", words), ended.exit(), ended));
        }
        return ended.out();
    }
}
