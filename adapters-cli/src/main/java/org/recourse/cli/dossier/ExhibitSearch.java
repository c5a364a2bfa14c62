package org.recourse.cli.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recourse.application.dossier.Exhibit;
import org.recourse.cli.casework.FileDigest;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Places;

/**
 * Finds the files of evidence: where they were when they were attached, else in other folders. Only the file that was attached is taken, which its
 * digest tells.
 *
 * @param folders where else to look
 */
record ExhibitSearch(List<Path> folders) {
    private static final String NOTHING_MADE = "no dossier was made";

    List<FoundExhibit> find(List<Exhibit> exhibits) {
        return exhibits.stream()
                .map(exhibit -> new FoundExhibit(exhibit, find(exhibit).orElse(null)))
                .toList();
    }

    private Optional<Path> find(Exhibit exhibit) {
        Stream<Path> before = exhibit.place().map(Path::of).stream();
        return Stream.concat(before, folders.stream().flatMap(folder -> files(folder).stream()))
                .filter(Files::isRegularFile)
                .filter(file -> FileDigest.of(file, NOTHING_MADE).equals(exhibit.digest()))
                .findFirst();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new Failure(
                            ExitCode.INPUT_REFUSED,
                            "unreadable",
                            "%s cannot be read: %s".formatted(folder, Places.reason(e)),
                            NOTHING_MADE)
                    .because(e);
        }
    }
}
