package org.recourse.domain.prevention;

import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Order;

/**
 * An order that nobody has complained about yet, and that may become a complaint (KNO-3).
 *
 * <p>Immutable and thread-safe.
 *
 * @param order the order
 * @param risks what puts it at risk, the most pressing first; never empty
 */
public record OrderAtRisk(Order order, Set<Risk> risks) {
    /** Copies the set in declaration order. */
    public OrderAtRisk {
        risks = Sets.immutableEnumSet(risks);
    }

    /**
     * Looks at an order that the seller ships.
     *
     * @param order the order
     * @param isMessageWaiting true if a message of the buyer's about it waits for an answer
     * @param now the time of asking
     * @return the order with its risks, or empty if none is known, or if Amazon ships it
     */
    public static Optional<OrderAtRisk> of(Order order, boolean isMessageWaiting, Instant now) {
        return order.sale()
                .filter(sale -> sale.channel() == Channel.MFN)
                .map(sale -> Risk.of(new Prospect(order, sale, isMessageWaiting), now))
                .filter(risks -> !risks.isEmpty())
                .map(risks -> new OrderAtRisk(order, risks));
    }
}
