package org.recourse.domain.text;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A part of a text, in code points.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from where it begins, from 0
 * @param to where it ends, after the last one; at least {@code from}
 */
public record Span(int from, int to) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException when it ends before it begins
     */
    public Span {
        checkArgument(0 <= from && from <= to, "no span: %s to %s", from, to);
    }

    /**
     * Tells whether two parts have something in common.
     *
     * @param other the other part
     * @return true if some code point is in both
     */
    public boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    /**
     * Returns the part of a text.
     *
     * @param text the text
     * @return what stands there
     */
    public String of(String text) {
        int begin = text.offsetByCodePoints(0, from);
        return text.substring(begin, text.offsetByCodePoints(begin, to - from));
    }
}
