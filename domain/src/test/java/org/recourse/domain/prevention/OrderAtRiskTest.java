package org.recourse.domain.prevention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.order.OrderState;
import org.recourse.domain.order.Sale;

/** What puts an order at risk before anyone complains (KNO-3). */
class OrderAtRiskTest {
    private static final Instant NOW = Instant.parse("2026-06-30T09:00:00Z");
    private static final Instant BEFORE = Instant.parse("2026-06-29T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-07-02T09:00:00Z");

    private static Order order(Channel channel, OrderState state, Delivery delivery) {
        Sale sale = new Sale(
                Instant.parse("2026-06-20T09:00:00Z"), Marketplace.DE, channel, state, null, ImmutableSortedSet.of());
        return new Order(OrderId.of("302-0000001-0000001"), sale, delivery);
    }

    private static Set<Risk> risks(OrderState state, Delivery delivery) {
        return OrderAtRisk.of(order(Channel.MFN, state, delivery), false, NOW)
                .map(OrderAtRisk::risks)
                .orElse(Set.of());
    }

    private static Delivery sent(@Nullable String tracking, @Nullable Boolean recognised, Instant promised) {
        return new Delivery(null, BEFORE, promised, null, "UPS", tracking, recognised, null);
    }

    @Test
    void a_parcel_that_is_late_untracked_or_unrecognised_is_at_risk() {
        assertEquals(Set.of(), risks(OrderState.SHIPPED, sent("1Z", true, LATER)));
        assertEquals(Set.of(Risk.PAST_PROMISE), risks(OrderState.SHIPPED, sent("1Z", true, BEFORE)));
        assertEquals(Set.of(Risk.UNRECOGNISED), risks(OrderState.SHIPPED, sent("1Z", false, LATER)));
        assertEquals(Set.of(Risk.UNTRACKED), risks(OrderState.SHIPPED, sent(null, null, LATER)));
        assertEquals(Set.of(Risk.PAST_PROMISE, Risk.UNTRACKED), risks(OrderState.SHIPPED, sent(null, null, BEFORE)));
    }

    @Test
    void what_is_delivered_or_cancelled_or_not_known_of_is_not() {
        Delivery delivered = new Delivery(null, BEFORE, BEFORE, BEFORE, "UPS", null, false, null);
        assertEquals(Set.of(), risks(OrderState.SHIPPED, delivered));
        assertEquals(Set.of(), risks(OrderState.CANCELLED, sent(null, false, BEFORE)));
        assertEquals(Set.of(), risks(OrderState.SHIPPED, Delivery.UNKNOWN));
    }

    @Test
    void what_should_have_been_shipped_is_at_risk() {
        Delivery late = new Delivery(BEFORE, null, null, null, null, null, null, null);
        Delivery inTime = new Delivery(LATER, null, null, null, null, null, null, null);
        assertEquals(Set.of(Risk.LATE_TO_SHIP), risks(OrderState.UNSHIPPED, late));
        assertEquals(Set.of(), risks(OrderState.UNSHIPPED, inTime));
        assertEquals(Set.of(), risks(OrderState.PENDING, late));
        Delivery arrived = new Delivery(BEFORE, null, null, BEFORE, null, null, null, null);
        assertEquals(Set.of(), risks(OrderState.UNSHIPPED, arrived));
    }

    @Test
    void a_parcel_is_on_its_way_once_anything_is_known_of_it_and_until_it_arrives() {
        assertFalse(Delivery.UNKNOWN.isOnItsWay());
        assertTrue(sent("1Z", null, LATER).isOnItsWay());
        assertFalse(new Delivery(null, BEFORE, null, BEFORE, null, null, null, null).isOnItsWay());
    }

    @Test
    void an_unanswered_message_is_a_risk_whatever_the_parcel_does() {
        Order order = order(Channel.MFN, OrderState.DELIVERED, Delivery.UNKNOWN);
        assertEquals(Optional.of(new OrderAtRisk(order, Set.of(Risk.UNANSWERED))), OrderAtRisk.of(order, true, NOW));
    }

    @Test
    void what_amazon_ships_is_amazons_to_answer_for() {
        Order order = order(Channel.AFN, OrderState.SHIPPED, sent(null, false, BEFORE));
        assertEquals(Optional.empty(), OrderAtRisk.of(order, true, NOW));
    }
}
