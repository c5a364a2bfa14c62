package org.recourse.domain.snapshot;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.recourse.domain.order.OrderId;

/**
 * One of Amazon's numbers beside ours. The numbers of the causes add up to the difference.
 *
 * <p>Immutable and thread-safe.
 *
 * @param what what is counted, such as {@code claims}
 * @param amazons Amazon's number
 * @param ours our number
 * @param causes why they differ; none if they are equal
 */
public record Difference(String what, long amazons, long ours, List<Explained> causes) {
    /** Copies the list. */
    public Difference {
        causes = ImmutableList.copyOf(causes);
    }

    /**
     * A part of a difference.
     *
     * @param cause why
     * @param number how many, at least 1
     * @param orders the orders that may be meant, which may be more than the number; none if none can be named
     */
    public record Explained(Cause cause, long number, List<OrderId> orders) {
        /** Copies the list. */
        public Explained {
            orders = ImmutableList.copyOf(orders);
        }
    }

    /**
     * Returns how many more Amazon counts.
     *
     * @return the number, negative if it counts fewer
     */
    public long more() {
        return amazons - ours;
    }
}
