package org.recourse.reliability;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A command that touches files, and the scene that it finds. */
enum Errand {
    FIRST_IMPORT("import", "in/orders.csv") {
        @Override
        Scene layOut(Path root) {
            return Scene.laidOut(root);
        }

        /** The library is unpacked, too. */
        @Override
        Map<String, String> environment(Scene scene) {
            return Map.of();
        }
    },
    IMPORT("import", "in/messages.csv") {
        @Override
        Scene layOut(Path root) {
            return Scene.laidOut(root).having("orders.csv", "claims.csv");
        }
    },
    ACT("case", "act", Scene.CLAIM, "seller-responded"),
    PURGE("privacy", "purge", "--as-of", "2027-06-30T09:00:00Z"),
    EXPORT("export", "--out", "out/desk.jsonl"),
    VERIFY("verify"),
    LIST("case", "list"),
    MIGRATE("case", "list") {
        @Override
        Scene layOut(Path root) {
            return Scene.laidOut(root).withReleased("schema-1.db.gz");
        }
    };

    /** Those that write, each of which finds the library unpacked. */
    static final Set<Errand> THAT_WRITE = EnumSet.of(FIRST_IMPORT, IMPORT, ACT, PURGE, EXPORT, MIGRATE);

    /** The variables that have the library found, which is unpacked only once. */
    static final Map<String, String> WARM =
            Map.of("XDG_CACHE_HOME", Path.of("target", "cache").toAbsolutePath().toString());

    private static final String NOW = "2026-06-30T09:00:00Z";

    private final List<String> words;

    Errand(String... words) {
        this.words = List.of(words);
    }

    Scene layOut(Path root) {
        return Scene.laidOut(root).having("orders.csv", "claims.csv", "messages.csv");
    }

    Map<String, String> environment(Scene scene) {
        return WARM;
    }

    /** The words of the command line; a word that names a file of the scene gets its whole path. */
    String[] words(Scene scene) {
        Stream<String> time = words.contains("--as-of") ? Stream.empty() : Stream.of("--as-of", NOW);
        return Stream.concat(
                        words.stream()
                                .map(word -> word.contains("/")
                                        ? scene.root().resolve(word).toString()
                                        : word),
                        time)
                .toArray(String[]::new);
    }
}
