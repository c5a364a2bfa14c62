package org.recourse.application.intake;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;

/**
 * Orders of files, too many to lie on a desk one by one: of each nothing but its sale is known, without its lines. What several rows or
 * several files say of one order is merged.
 *
 * <p>An implementation need not be safe for use by several threads.
 */
public interface OrderCrowd {
    /** Nobody. */
    OrderCrowd NONE = (apart, single, alike) -> {};

    /**
     * Hands over every order once: some by themselves, the others as crowds of orders that are alike, which are those of one day in UTC,
     * one marketplace, one channel, one state, and one answer to {@link OrderId#isMarketplaceOrder}.
     *
     * @param apart the orders of which more may be known; those that are here are handed over by themselves
     * @param single takes an order
     * @param alike takes an order that stands for many, and how many they are; several crowds may be alike
     */
    void each(Set<OrderId> apart, Consumer<Order> single, ObjLongConsumer<Order> alike);
}
