package org.recourse.cli.dossier;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.application.dossier.Exhibit;
import org.recourse.domain.casework.Kebab;

/**
 * A piece of evidence and the file that it is.
 *
 * @param exhibit the evidence
 * @param fileOrNull the file with its digest, or null if there is none
 */
record FoundExhibit(Exhibit exhibit, @Nullable Path fileOrNull) {
    boolean isThere() {
        return fileOrNull != null;
    }

    Optional<Path> file() {
        return Optional.ofNullable(fileOrNull);
    }

    String slot() {
        return Kebab.of(exhibit.slot().name());
    }

    /** The name that it has in the dossier, which says number and slot before its own name. */
    Optional<String> nameInside() {
        return file().map(file -> "exhibits/%02d-%s-%s".formatted(exhibit.number(), slot(), file.getFileName()));
    }
}
