package org.recourse.persistence;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files that a program was making aside when it was killed. */
final class Leftovers {
    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    /** Longer than any program takes to make one. */
    static final Duration AGE = Duration.ofHours(1);

    private Leftovers() {}

    /** Removes those that nobody can be at work on any more. */
    static void sweep(Path folder, String names) {
        Instant before = Instant.now().minus(AGE);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, names)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.delete(file);
                }
            }
        } catch (IOException | RuntimeException e) {
            LOG.debug(
                    "what a killed program has left is not removed: {}",
                    e.getClass().getSimpleName());
        }
    }
}
