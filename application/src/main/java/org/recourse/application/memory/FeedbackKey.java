package org.recourse.application.memory;

import java.time.LocalDate;
import java.util.Comparator;
import org.recourse.domain.order.OrderId;

/** Names a feedback. */
record FeedbackKey(OrderId order, LocalDate date) implements Comparable<FeedbackKey> {
    private static final Comparator<FeedbackKey> ORDER =
            Comparator.comparing(FeedbackKey::order).thenComparing(FeedbackKey::date);

    @Override
    public int compareTo(FeedbackKey other) {
        return ORDER.compare(this, other);
    }
}
