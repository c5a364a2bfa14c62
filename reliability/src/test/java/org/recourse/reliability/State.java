package org.recourse.reliability;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a scene holds for its owner: two runs that do the same lead to equal states.
 *
 * @param desk what the desk holds
 * @param saved what was saved of a damaged desk
 * @param output what was put out: a file, and copies of desks
 */
record State(Holdings desk, Optional<Holdings> saved, String output) {
    /** Where a backup and the desk that a restore replaces are put. */
    private static final List<String> COPIES = List.of("out/desk.db", "desk/desk-replaced-20260630T090000Z.db");

    /** Where what was saved of a damaged desk is put. */
    static final String SAVED = "out/saved";

    /** Opens the scene's desks as their owner would; nothing is repaired by hand. */
    static State of(Scene scene) {
        return new State(Holdings.of(scene.desk()), saved(scene), file(scene) + copies(scene));
    }

    private static Optional<Holdings> saved(Scene scene) {
        return Optional.of(scene.root().resolve(SAVED))
                .filter(folder -> Files.exists(folder.resolve("desk.db")))
                .map(Holdings::of);
    }

    private static String file(Scene scene) {
        return Holdings.withoutChance(text(scene.out().resolve("desk.jsonl")));
    }

    private static String copies(Scene scene) {
        return COPIES.stream()
                .map(scene.root()::resolve)
                .filter(Files::exists)
                .map(file -> file.getFileName() + ": " + Holdings.ofFile(file))
                .collect(joining("\n"));
    }

    boolean hasOutputOf(State other) {
        return output.equals(other.output) && saved.equals(other.saved);
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
