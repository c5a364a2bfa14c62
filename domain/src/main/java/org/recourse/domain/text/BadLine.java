package org.recourse.domain.text;

/**
 * A line of a user's text file that could not be read.
 *
 * <p>Immutable and thread-safe.
 *
 * @param line its number, from 1
 * @param found what stands there; what is longer than 500 characters is cut there and ends with {@code …}
 * @param expected what would have been understood
 */
public record BadLine(int line, String found, String expected) {
    private static final int LONGEST = 500;

    /** Cuts what was found. */
    public BadLine {
        found = found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found;
    }

    @Override
    public String toString() {
        return "line %s: found \"%s\", expected %s".formatted(line, found, expected);
    }
}
