package org.recourse.application.intake;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a row, or a whole file, was not taken in.
 *
 * <p>Immutable and thread-safe.
 *
 * @param line the line on which the row starts, from 1; 0 for a file that has no lines to name
 * @param columnOrNull the name of the column, or null if no single column is to blame
 * @param reason what was found and what was expected, in plain words
 */
public record Rejection(long line, @Nullable String columnOrNull, String reason) {
    /**
     * Returns the column.
     *
     * @return the column's name, or empty if no single column is to blame
     */
    public Optional<String> column() {
        return Optional.ofNullable(columnOrNull);
    }
}
