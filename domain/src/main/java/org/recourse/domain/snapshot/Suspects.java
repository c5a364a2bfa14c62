package org.recourse.domain.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.snapshot.Difference.Explained;

/** The orders that may explain a difference, by cause, the likeliest cause first. Not safe for use by several threads. */
final class Suspects {
    private final Map<Cause, List<OrderId>> byCause = new LinkedHashMap<>();

    void add(Cause cause, OrderId order) {
        byCause.computeIfAbsent(cause, key -> new ArrayList<>()).add(order);
    }

    void addAll(Cause cause, List<OrderId> orders) {
        orders.forEach(order -> add(cause, order));
    }

    /** Shares a difference out among the causes; what is left over has one of its own. */
    List<Explained> explain(long difference, Cause leftOver) {
        List<Explained> explained = new ArrayList<>();
        long left = Math.abs(difference);
        for (Map.Entry<Cause, List<OrderId>> suspect : byCause.entrySet()) {
            long number = Math.min(left, suspect.getValue().size());
            if (number > 0) {
                explained.add(new Explained(suspect.getKey(), number, suspect.getValue()));
                left -= number;
            }
        }
        if (left > 0) {
            explained.add(new Explained(leftOver, left, List.of()));
        }
        return explained;
    }
}
