package org.recourse.domain.prevention;

import java.time.Instant;
import java.util.Optional;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderState;
import org.recourse.domain.order.Sale;

/** An order, as one looks at it who expects trouble. */
record Prospect(Order order, Sale sale, boolean isMessageWaiting) {
    OrderState state() {
        return sale.state();
    }

    boolean isDelivered() {
        return delivery().deliveredAt().isPresent();
    }

    boolean isPromisedBefore(Instant now) {
        return isBefore(delivery().promisedBy(), now);
    }

    boolean isToBeShippedBefore(Instant now) {
        return delivery().shippedAt().isEmpty()
                && !isDelivered()
                && isBefore(delivery().shipBy(), now);
    }

    boolean isTrackingUnrecognised() {
        return delivery().trackingRecognised().filter(recognised -> !recognised).isPresent();
    }

    /** A report that says nothing of the shipment says nothing of its tracking either. */
    boolean isSentWithoutTracking() {
        return delivery().shippedAt().isPresent() && delivery().trackingId().isEmpty();
    }

    private Delivery delivery() {
        return order.delivery();
    }

    private static boolean isBefore(Optional<Instant> due, Instant now) {
        return due.filter(now::isAfter).isPresent();
    }
}
