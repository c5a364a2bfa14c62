package org.recourse.extension.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.extension.contract.Samples.OURS;
import static org.recourse.extension.contract.Samples.THEIRS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Orders;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;

/** What a desk has to do with {@link Orders}. */
public interface OrdersContract {
    /**
     * Returns the desk of this test: empty at its beginning, the same at every call.
     *
     * @return the desk
     */
    Desk desk();

    /** Whatever is known of an order comes back, and nothing else. */
    @Test
    default void an_order_comes_back_as_it_was_saved() {
        Stream.of(Samples.order(1), Samples.everythingKnown(2), Samples.onlyDelivery(3), Samples.outsideMarketplaces())
                .forEach(order -> {
                    save(OURS, order);
                    assertEquals(Optional.of(order), found(OURS, order.id()));
                });
    }

    /** What is not there is not found. */
    @Test
    default void an_order_that_nobody_saved_is_not_found() {
        assertEquals(Optional.empty(), found(OURS, Samples.orderId(1)));
    }

    /** An order is known if it was saved just so. */
    @Test
    default void an_order_is_known_if_nothing_else_was_saved_of_it() {
        List<Order> orders = List.of(
                Samples.order(1), Samples.everythingKnown(2), Samples.onlyDelivery(3), Samples.outsideMarketplaces());
        orders.forEach(order -> assertFalse(isKnown(OURS, order)));
        orders.forEach(order -> save(OURS, order));
        orders.forEach(order -> assertTrue(isKnown(OURS, order)));
        assertFalse(isKnown(OURS, Samples.onlyDelivery(1)));
        assertFalse(isKnown(THEIRS, Samples.order(1)));
    }

    /** Orders of whose parcel anything is known are handed over by id, but those that arrived. */
    @Test
    default void orders_on_their_way_are_handed_over_by_id() {
        Delivery whole = Samples.everythingKnown(9).delivery();
        List<Delivery> onTheirWay = List.of(
                new Delivery(whole.shipByOrNull(), null, null, null, null, null, null, null),
                new Delivery(null, whole.shippedAtOrNull(), null, null, null, null, null, null),
                new Delivery(null, null, whole.promisedByOrNull(), null, null, null, null, null),
                new Delivery(null, null, null, null, whole.carrierOrNull(), null, null, null),
                new Delivery(null, null, null, null, null, whole.trackingIdOrNull(), null, null),
                new Delivery(null, null, null, null, null, null, whole.trackingRecognisedOrNull(), null),
                new Delivery(null, null, null, null, null, null, null, whole.cancelledByOrNull()));
        Delivery arrived = new Delivery(null, null, null, whole.deliveredAtOrNull(), null, "1\"shipBy\":2", null, null);
        save(OURS, Samples.order(8));
        save(OURS, Samples.everythingKnown(9));
        save(OURS, new Order(Samples.orderId(10), null, arrived));
        save(THEIRS, new Order(Samples.orderId(11), null, onTheirWay.get(0)));
        List<OrderId> expected = new ArrayList<>();
        for (Delivery delivery : onTheirWay) {
            Order order = new Order(Samples.orderId(expected.size() + 1), null, delivery);
            save(OURS, order);
            expected.add(order.id());
        }
        List<OrderId> found = new ArrayList<>();
        desk().read(records -> {
            records.orders().eachOnItsWay(OURS, order -> found.add(order.id()));
            return found;
        });
        assertEquals(expected, found);
    }

    private boolean isKnown(AccountId account, Order order) {
        return desk().read(records -> records.orders().isKnown(account, order));
    }

    /** Saving replaces. */
    @Test
    default void an_order_saved_again_takes_the_place_of_the_former() {
        save(OURS, Samples.onlyDelivery(1));
        save(OURS, Samples.order(1));
        assertEquals(Optional.of(Samples.order(1)), found(OURS, Samples.orderId(1)));
        assertEquals(List.of(Samples.order(1)), all(OURS));
    }

    /** An order of one account is none of another's. */
    @Test
    default void orders_belong_to_their_account() {
        save(OURS, Samples.order(1));
        save(THEIRS, Samples.onlyDelivery(1));
        assertEquals(Optional.of(Samples.order(1)), found(OURS, Samples.orderId(1)));
        assertEquals(List.of(Samples.onlyDelivery(1)), all(THEIRS));
    }

    /** Orders are listed by id. */
    @Test
    default void orders_are_handed_over_by_id() {
        Stream.of(3, 1, 2).map(Samples::order).forEach(order -> save(OURS, order));
        assertEquals(Stream.of(1, 2, 3).map(Samples::order).toList(), all(OURS));
    }

    private void save(AccountId account, Order order) {
        desk().write(records -> {
            records.orders().save(account, order);
            return order;
        });
    }

    private Optional<Order> found(AccountId account, OrderId id) {
        return desk().read(records -> records.orders().find(account, id));
    }

    private List<Order> all(AccountId account) {
        List<Order> orders = new ArrayList<>();
        desk().read(records -> {
            records.orders().each(account, orders::add);
            return orders;
        });
        return orders;
    }
}
