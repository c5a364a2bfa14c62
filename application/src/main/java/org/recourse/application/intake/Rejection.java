package org.recourse.application.intake;

import com.google.common.base.Ascii;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a row, or a whole file, was not taken in.
 *
 * <p>Immutable and thread-safe.
 *
 * @param line the line on which the row starts, from 1; 0 for a file that has no lines to name
 * @param columnOrNull the name of the column, or null if no single column is to blame; its first 100 characters
 * @param reason what was found and what was expected, in plain words; its first 500 characters
 */
public record Rejection(long line, @Nullable String columnOrNull, String reason) {
    private static final int LONGEST_COLUMN = 100;
    private static final int LONGEST_REASON = 500;

    /** Shortens what a file may have made long. */
    public Rejection {
        columnOrNull = columnOrNull == null ? null : Ascii.truncate(columnOrNull, LONGEST_COLUMN, "...");
        reason = Ascii.truncate(reason, LONGEST_REASON, "...");
    }

    /**
     * Returns the column.
     *
     * @return the column's name, or empty if no single column is to blame
     */
    public Optional<String> column() {
        return Optional.ofNullable(columnOrNull);
    }
}
