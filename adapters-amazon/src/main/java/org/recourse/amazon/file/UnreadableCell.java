package org.recourse.amazon.file;

import org.jspecify.annotations.Nullable;

/** A row cannot be read because of one of its cells; the other rows of the file go on. */
public final class UnreadableCell extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String column;

    /**
     * Builds the exception.
     *
     * @param column the column's name, or null if no single one is to blame
     * @param reason what was found and what was expected
     */
    public UnreadableCell(@Nullable String column, String reason) {
        super(reason, null, false, false);
        this.column = column;
    }

    /**
     * Returns the column to blame.
     *
     * @return its name, or null if no single one is to blame
     */
    public @Nullable String column() {
        return column;
    }

    /**
     * Returns what was found and what was expected.
     *
     * @return the reason
     */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
