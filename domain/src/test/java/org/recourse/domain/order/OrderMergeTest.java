package org.recourse.domain.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.recourse.domain.money.Money;

/** Records of one order join in any order, any grouping and any number: the order of imports does not matter. */
class OrderMergeTest {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final OrderId ID = OrderId.of("111-1111111-1111111");
    private static final int ROUNDS = 2000;

    @Test
    void joining_orders_is_associative_commutative_and_idempotent() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Order a = order(random);
            Order b = order(random);
            Order c = order(random);
            assertEquals(a.merge(b), b.merge(a), "seed " + seed);
            assertEquals(a.merge(b).merge(c), a.merge(b.merge(c)), "seed " + seed);
            assertEquals(a, a.merge(a), "seed " + seed);
        }
    }

    @Test
    void the_later_report_holds_even_where_it_takes_something_back() {
        Sale older = sale(OrderState.SHIPPED, START, item("CUP", "12.00"));
        Sale newer = sale(OrderState.UNSHIPPED, START.plusSeconds(1), item("CUP", "10.00"));
        assertEquals(newer, older.merge(newer));
        assertEquals(newer, newer.merge(older));
    }

    @Test
    void of_two_equally_old_reports_the_one_further_on_holds_with_the_lines_of_both() {
        Sale a = sale(OrderState.SHIPPED, START, item("CUP", "12.00"));
        Sale b = sale(OrderState.UNSHIPPED, START, item("POT", "30.00"));
        assertEquals(sale(OrderState.SHIPPED, START, item("CUP", "12.00"), item("POT", "30.00")), a.merge(b));
    }

    @Test
    void a_sale_adds_up_its_lines_of_one_currency() {
        assertEquals(
                Optional.of(Money.of("42.00", "USD")),
                sale(OrderState.SHIPPED, START, item("CUP", "12.00"), item("POT", "30.00"))
                        .total());
        OrderItem euros = new OrderItem("PAN", "", 1, Money.of("1.00", "EUR"));
        assertEquals(
                Optional.empty(),
                sale(OrderState.SHIPPED, START, item("CUP", "12.00"), euros).total());
        assertEquals(Optional.empty(), sale(OrderState.PENDING, START).total());
    }

    @Test
    void what_only_one_record_knows_is_kept() {
        Order sold = new Order(ID, sale(OrderState.SHIPPED, START), Delivery.UNKNOWN);
        Delivery arrived = new Delivery(null, null, null, START, "DHL", "JD01", true, null);
        Order both = sold.merge(new Order(ID, null, arrived));
        assertEquals(sold.sale(), both.sale());
        assertEquals(Optional.of(Marketplace.DE), both.marketplace());
        assertEquals(Optional.of(START), both.delivery().deliveredAt());
        assertEquals(Optional.of("DHL"), both.delivery().carrier());
        assertEquals(Optional.of("JD01"), both.delivery().trackingId());
        assertEquals(Optional.of(true), both.delivery().trackingRecognised());
        assertEquals(Optional.empty(), both.delivery().shipBy());
        assertEquals(Optional.empty(), both.delivery().shippedAt());
        assertEquals(Optional.empty(), both.delivery().promisedBy());
        assertEquals(Optional.empty(), both.delivery().cancelledBy());
    }

    @Test
    void of_two_delivery_times_the_later_holds() {
        Order early = new Order(ID, null, new Delivery(null, null, null, START, null, null, null, null));
        Order late = new Order(ID, null, new Delivery(null, null, null, START.plusSeconds(1), null, null, null, null));
        assertEquals(late, early.merge(late));
    }

    @Test
    void two_different_orders_are_not_joined() {
        Order one = new Order(ID, null, Delivery.UNKNOWN);
        Order other = new Order(OrderId.of("222-2222222-2222222"), null, Delivery.UNKNOWN);
        assertThrows(IllegalArgumentException.class, () -> one.merge(other));
        assertEquals(Optional.empty(), one.marketplace());
    }

    @Test
    void a_line_has_no_negative_quantity() {
        assertThrows(IllegalArgumentException.class, () -> new OrderItem("CUP", "", -1, null));
        assertEquals(Optional.empty(), new OrderItem("CUP", "", 0, null).price());
    }

    private static Order order(Random random) {
        return new Order(ID, random.nextInt(4) == 0 ? null : sale(random), delivery(random));
    }

    private static Sale sale(Random random) {
        ImmutableSortedSet.Builder<OrderItem> items = ImmutableSortedSet.naturalOrder();
        for (int i = random.nextInt(3); i > 0; i--) {
            items.add(new OrderItem("SKU-" + random.nextInt(2), "", random.nextInt(2), price(random)));
        }
        return new Sale(
                instant(random),
                random.nextBoolean() ? null : one(random, Marketplace.values()),
                one(random, Channel.values()),
                one(random, OrderState.values()),
                random.nextInt(3) == 0 ? null : instant(random),
                items.build());
    }

    private static Money price(Random random) {
        return random.nextBoolean() ? null : new Money(random.nextInt(3), Marketplace.US.currency());
    }

    private static Delivery delivery(Random random) {
        return new Delivery(
                random.nextBoolean() ? null : instant(random),
                random.nextBoolean() ? null : instant(random),
                random.nextBoolean() ? null : instant(random),
                random.nextBoolean() ? null : instant(random),
                random.nextBoolean() ? null : one(random, "DHL", "UPS"),
                random.nextBoolean() ? null : one(random, "1", "2"),
                random.nextBoolean() ? null : random.nextBoolean(),
                random.nextBoolean() ? null : one(random, Delivery.Canceller.values()));
    }

    private static Instant instant(Random random) {
        return START.plus(Duration.ofHours(random.nextInt(3)));
    }

    @SafeVarargs
    private static <T> T one(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static Sale sale(OrderState state, Instant updatedAt, OrderItem... items) {
        return new Sale(START, Marketplace.DE, Channel.MFN, state, updatedAt, ImmutableSortedSet.copyOf(items));
    }

    private static OrderItem item(String sku, String price) {
        return new OrderItem(sku, "", 1, Money.of(price, "USD"));
    }
}
