package org.recourse.persistence.pages;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table or an entry of an index, as a page has it. Which table it belongs to is not known.
 *
 * @param rowid the row's number, or 0 where rows have none
 * @param values numbers as {@link Long} or {@link Double}, texts as {@link String}, bytes as {@code byte[]}, or null
 */
public record PageRow(long rowid, List<@Nullable Object> values) {
    /** Guards the list. */
    public PageRow {
        values = Collections.unmodifiableList(values);
    }

    /**
     * Tells of what types the values are.
     *
     * @return a letter for each value: I for a whole number, R for another, T for a text, B for bytes, N for null
     */
    public String types() {
        StringBuilder types = new StringBuilder();
        values.forEach(value -> types.append(type(value)));
        return types.toString();
    }

    private static char type(@Nullable Object value) {
        if (value == null) {
            return 'N';
        }
        if (value instanceof Long) {
            return 'I';
        }
        if (value instanceof Double) {
            return 'R';
        }
        return value instanceof String ? 'T' : 'B';
    }

    /**
     * Returns a value that is a text.
     *
     * @param index its place, from 0
     * @return the text
     */
    public String text(int index) {
        return (String) present(index);
    }

    /**
     * Returns a value that is a whole number.
     *
     * @param index its place, from 0
     * @return the number
     */
    public long number(int index) {
        return (Long) present(index);
    }

    /**
     * Returns a value that is bytes.
     *
     * @param index its place, from 0
     * @return the bytes, not to be changed
     */
    public byte[] bytes(int index) {
        return (byte[]) present(index);
    }

    private Object present(int index) {
        @Nullable Object value = values.get(index);
        if (value == null) {
            throw new IllegalStateException("there is no value at " + index);
        }
        return value;
    }
}
