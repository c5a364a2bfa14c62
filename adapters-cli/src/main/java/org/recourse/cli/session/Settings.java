package org.recourse.cli.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.recourse.cli.terminal.Surroundings;

/**
 * What a user has settled once: {@code key = value} lines in the file {@code recourse/config} of the XDG configuration directory, beaten by
 * the variables {@code RECOURSE_DESK}, {@code RECOURSE_ACCOUNT} and {@code RECOURSE_LANG}.
 */
final class Settings {
    private static final List<String> KEYS = List.of("desk", "account", "lang");

    private final Surroundings surroundings;
    private final Map<String, String> values;

    private Settings(Surroundings surroundings, Map<String, String> values) {
        this.surroundings = surroundings;
        this.values = values;
    }

    static Settings of(Surroundings surroundings) {
        return new Settings(
                surroundings,
                XdgDirectory.CONFIGURATION
                        .in(surroundings)
                        .map(directory -> directory.resolve("config"))
                        .filter(file -> !Places.isNothingAt(file))
                        .map(Settings::read)
                        .orElse(Map.of()));
    }

    private static Map<String, String> read(Path file) {
        try {
            Map<String, String> values = new HashMap<>();
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                take(file, i + 1, lines.get(i).strip(), values);
            }
            return values;
        } catch (IOException e) {
            throw Failure.usage("cannot read %s: %s".formatted(file, e.getMessage()), "it has to be UTF-8 text")
                    .because(e);
        }
    }

    private static void take(Path file, int number, String line, Map<String, String> values) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        int equals = line.indexOf('=');
        String key = line.substring(0, Math.max(0, equals)).strip();
        if (!KEYS.contains(key)) {
            throw Failure.usage(
                    "%s, line %s: found \"%s\", expected one of %s, then = and a value"
                            .formatted(file, number, line, String.join(", ", KEYS)),
                    "correct the line, or put a # before it");
        }
        values.put(key, line.substring(equals + 1).strip());
    }

    Optional<String> get(String key) {
        return surroundings
                .variable("RECOURSE_" + key.toUpperCase(Locale.ROOT))
                .or(() -> Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty()));
    }
}
