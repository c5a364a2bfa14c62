package org.recourse.domain.health;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderState;
import org.recourse.domain.order.Sale;

/** What an order itself, without its cases, says of its traits. */
final class OrderTraits {
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

    private OrderTraits() {}

    static Set<Trait> of(Order order, Sale sale) {
        OrderTraits reading = new OrderTraits();
        reading.place(order, sale);
        reading.cancellation(sale.state(), order.delivery());
        reading.punctuality(order.delivery());
        return reading.traits;
    }

    private void place(Order order, Sale sale) {
        set(Trait.PENDING_ORDER, sale.state() == OrderState.PENDING);
        set(Trait.CANCELLED_ORDER, sale.state() == OrderState.CANCELLED);
        set(
                Trait.NON_MARKETPLACE,
                !order.id().isMarketplaceOrder() || sale.marketplace().isEmpty());
        set(Trait.AMAZON_FULFILLED, sale.channel() == Channel.AFN);
    }

    private void cancellation(OrderState state, Delivery delivery) {
        if (state == OrderState.CANCELLED) {
            traits.add(delivery.cancelledBy().map(OrderTraits::by).orElse(Trait.CANCELLER_UNKNOWN));
        }
    }

    private static Trait by(Delivery.Canceller canceller) {
        return switch (canceller) {
            case BUYER -> Trait.CANCELLED_BY_BUYER;
            case SELLER -> Trait.CANCELLED_BY_SELLER;
        };
    }

    private void punctuality(Delivery delivery) {
        Optional<Boolean> shipped = inTime(delivery.shippedAt(), delivery.shipBy());
        Optional<Boolean> delivered = inTime(delivery.deliveredAt(), delivery.promisedBy());
        set(Trait.SHIPPING_UNKNOWN, shipped.isEmpty());
        set(Trait.SHIPPED_LATE, shipped.isPresent() && !shipped.get());
        set(Trait.DELIVERY_UNKNOWN, delivered.isEmpty());
        set(Trait.DELIVERED_ON_TIME, delivered.orElse(false));
        set(Trait.TRACKING_UNKNOWN, delivery.trackingRecognised().isEmpty());
        set(Trait.TRACKING_VALID, delivery.trackingRecognised().orElse(false));
    }

    private static Optional<Boolean> inTime(Optional<Instant> done, Optional<Instant> due) {
        return done.flatMap(then -> due.map(limit -> !then.isAfter(limit)));
    }

    private void set(Trait trait, boolean holds) {
        if (holds) {
            traits.add(trait);
        }
    }
}
