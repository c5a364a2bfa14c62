package org.recourse.domain.recap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;

/**
 * What came up in a period and how it was solved (KNO-2).
 *
 * <p>Immutable and thread-safe.
 *
 * @param period the week or month
 * @param cases how many cases came up in it
 * @param orders how many orders were bought in it
 * @param before how many cases came up in the period before
 * @param lines what they were about, the most frequent first
 */
public record Recap(Period period, long cases, long orders, long before, List<Line> lines) {
    /** Copies the lines. */
    public Recap {
        lines = ImmutableList.copyOf(lines);
    }

    /**
     * The cases of one product and situation.
     *
     * @param topic what they are about
     * @param cases how many came up
     * @param orders how many orders of the product were bought in the period; all orders where no product is meant
     * @param before how many came up in the period before
     * @param solutions how many were solved how
     */
    public record Line(Topic topic, long cases, long orders, long before, Map<Solution, Long> solutions) {
        /** Copies the numbers in declaration order. */
        public Line {
            solutions = Maps.immutableEnumMap(solutions);
        }
    }
}
