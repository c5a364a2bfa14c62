package org.recourse.reliability;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
        boolean isAboutStarting() {
            return true;
        }
    },
    IMPORT("import", "in/messages.csv") {
        @Override
        Scene layOut(Path root) {
            return Scene.laidOut(root).having("orders.csv", "claims.csv");
        }
    },
    ACT("case", "act", Scene.CLAIM, "seller-responded"),
    PURGE("privacy", "purge", "--as-of", "2027-06-30T09:00:00Z") {
        /** A copy of the desk lies beside it, and goes with the words. */
        @Override
        Scene layOut(Path root) {
            return OtherDesks.keptBeside(super.layOut(root));
        }
    },
    BACKUP("backup", "--out", "out/desk.db"),
    BACKUP_AGAIN("backup", "--out", "out/desk.db", "--replace") {
        @Override
        Scene layOut(Path root) {
            return OtherDesks.backedUp(super.layOut(root), "out/desk.db", "orders.csv");
        }
    },
    RESTORE("restore", "in/desk.db") {
        @Override
        Scene layOut(Path root) {
            return OtherDesks.backedUp(Scene.laidOut(root), "in/desk.db", "orders.csv", "claims.csv");
        }
    },
    RESTORE_OVER("restore", "in/desk.db", "--replace") {
        @Override
        Scene layOut(Path root) {
            return OtherDesks.backedUp(super.layOut(root), "in/desk.db", "orders.csv");
        }
    },
    RESTORE_OVER_DAMAGED("restore", "in/desk.db", "--replace") {
        @Override
        Scene layOut(Path root) {
            return OtherDesks.backedUp(OtherDesks.damaged(super.layOut(root)), "in/desk.db", "orders.csv");
        }
    },
    RECOVER("recover", "--into", "out/saved") {
        @Override
        Scene layOut(Path root) {
            return OtherDesks.damaged(super.layOut(root));
        }
    },
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
    static final Set<Errand> THAT_WRITE = EnumSet.complementOf(EnumSet.of(VERIFY, LIST));

    /** The variables that have the library found, which is unpacked only once. */
    static final Map<String, String> WARM =
            Map.of("XDG_CACHE_HOME", Path.of("target", "cache").toAbsolutePath().toString());

    private static final String NOW = "2026-06-30T09:00:00Z";

    private final List<String> words;

    Errand(String... words) {
        this.words = List.of(words);
    }

    /** Draws so many of some errands, or all if there are no more; each has to be rehearsed, which few trials are not worth. */
    static List<Errand> drawn(Collection<Errand> errands, int most, Random random) {
        List<Errand> drawn = new ArrayList<>(errands);
        Collections.shuffle(drawn, random);
        return drawn.subList(0, Math.min(most, drawn.size()));
    }

    Scene layOut(Path root) {
        return Scene.laidOut(root).having("orders.csv", "claims.csv", "messages.csv");
    }

    /** Whether it has to be run by a process that has done nothing yet. */
    boolean isAboutStarting() {
        return false;
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
