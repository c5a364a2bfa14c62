package org.recourse.domain.text;

/**
 * A line of a user's text file that could not be read.
 *
 * <p>Immutable and thread-safe.
 *
 * @param line its number, from 1
 * @param found what stands there
 * @param expected what would have been understood
 */
public record BadLine(int line, String found, String expected) {
    @Override
    public String toString() {
        return "line %s: found \"%s\", expected %s".formatted(line, found, expected);
    }
}
