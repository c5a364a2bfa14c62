package org.recourse.reliability;

import static java.util.stream.Collectors.joining;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a desk holds.
 *
 * @param flaws what {@code verify} finds
 * @param records everything on the desk, salts and digests left out since they are drawn anew each time; of one with flaws, the digest of its
 *     bytes
 */
record Holdings(String flaws, String records) {
    /** Opens the desk of a directory. */
    static Holdings of(Path directory) {
        Inside inside = Inside.on(directory);
        Recourse.Ended verified = inside.run("verify");
        if (verified.exit() != 0) {
            String flaws = verified.out() + verified.err();
            return new Holdings(flaws.replace(directory.toString(), "~"), digest(directory.resolve("desk.db")));
        }
        return new Holdings("", withoutChance(inside.answer("export")));
    }

    /** Opens a copy of a file, with its log, as the desk of a directory. */
    static Holdings ofFile(Path file) {
        try {
            Path directory = Files.createTempDirectory("holdings");
            for (String companion : List.of("", "-wal")) {
                copy(file.resolveSibling(file.getFileName() + companion), directory.resolve("desk.db" + companion));
            }
            Holdings holdings = of(directory);
            MoreFiles.deleteRecursively(directory, RecursiveDeleteOption.ALLOW_INSECURE);
            return holdings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path file, Path place) throws IOException {
        if (Files.exists(file)) {
            Files.copy(file, place);
        }
    }

    private static String digest(Path file) {
        try {
            return MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Digests are drawn anew, and words are sorted by them. */
    static String withoutChance(String text) {
        return text.replaceAll("[0-9a-f]{32,64}", "#")
                .lines()
                .map(line -> Stream.of(line.split("[{}]", -1)).sorted().collect(joining("{")))
                .collect(joining("\n"));
    }
}
