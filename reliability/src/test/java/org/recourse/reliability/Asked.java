package org.recourse.reliability;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.recourse.cli.terminal.Surroundings;

/** A command that was run in this process, and what came of it. */
record Asked(int exit, String out, String err) {
    private static final String TIME = "2026-06-30T09:00:00Z";

    /** Runs a command on a desk, always at the same time, with no home to read settings from. */
    static Asked of(Path desk, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                Map.of(), InputStream.nullInputStream(), out, err, false, false, false, Clock.systemUTC());
        List<String> all = new ArrayList<>(List.of("--desk", desk.toString(), "--as-of", TIME, "--lang", "en"));
        all.addAll(List.of(words));
        int exit = org.recourse.cli.Recourse.run(surroundings, all.toArray(String[]::new));
        return new Asked(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
