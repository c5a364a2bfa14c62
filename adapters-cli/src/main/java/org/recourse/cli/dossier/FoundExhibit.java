package org.recourse.cli.dossier;

import com.google.common.base.Strings;
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
        String number = Strings.padStart(Integer.toString(exhibit.number()), 2, '0');
        return file().map(file -> "exhibits/%s-%s-%s".formatted(number, slot(), file.getFileName()));
    }
}
