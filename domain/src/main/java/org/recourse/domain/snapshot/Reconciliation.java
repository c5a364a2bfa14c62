package org.recourse.domain.snapshot;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A figure of Amazon's beside ours, over Amazon's own window (ODR-9).
 *
 * <p>Immutable and thread-safe.
 *
 * @param figure the figure
 * @param lines its numbers beside ours
 */
public record Reconciliation(Figure figure, List<Difference> lines) {
    /** Copies the list. */
    public Reconciliation {
        lines = ImmutableList.copyOf(lines);
    }

    /**
     * Tells whether all numbers are equal.
     *
     * @return true if so
     */
    public boolean agrees() {
        return lines.stream().allMatch(line -> line.more() == 0);
    }
}
