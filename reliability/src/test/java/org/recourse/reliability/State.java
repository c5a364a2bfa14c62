package org.recourse.reliability;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a scene holds for its owner: two runs that do the same lead to equal states.
 *
 * @param flaws what {@code verify} finds
 * @param records everything on the desk, salts and digests left out since they are drawn anew each time
 * @param output the file that was put out
 */
record State(String flaws, String records, String output) {
    /** Opens the scene's desk as its owner would; nothing is repaired by hand. */
    static State of(Scene scene) {
        Reading verified = Reading.of(scene.desk(), "verify");
        Reading exported = Reading.of(scene.desk(), "export").demand(0);
        return new State(
                verified.exit() == 0 ? "" : verified.out() + verified.err(),
                withoutChance(exported.out()),
                withoutChance(text(scene.out().resolve("desk.jsonl"))));
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Digests are drawn anew, and words are sorted by them. */
    private static String withoutChance(String text) {
        return text.replaceAll("[0-9a-f]{32,64}", "#")
                .lines()
                .map(line -> Stream.of(line.split("[{}]", -1)).sorted().collect(joining("{")))
                .collect(joining("\n"));
    }

    boolean hasSameRecords(State other) {
        return records.equals(other.records);
    }
}
