package org.recourse.domain.order;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An order, as far as it is known: its sale, its delivery, or both. The two may arrive in either order.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the order id
 * @param saleOrNull what an order report says, or null as long as only delivery facts are known
 * @param delivery what is known of its way to the buyer
 */
public record Order(OrderId id, @Nullable Sale saleOrNull, Delivery delivery) {
    /**
     * Returns what an order report says.
     *
     * @return the sale, or empty as long as only delivery facts are known
     */
    public Optional<Sale> sale() {
        return Optional.ofNullable(saleOrNull);
    }

    /**
     * Returns where it was bought.
     *
     * @return the marketplace, or empty if not known or outside Amazon's marketplaces
     */
    public Optional<Marketplace> marketplace() {
        return sale().flatMap(Sale::marketplace);
    }

    /**
     * Joins two records of the same order. Associative, commutative and idempotent.
     *
     * @param other another record of this order
     * @return what both say together
     * @throws IllegalArgumentException when the ids differ
     */
    public Order merge(Order other) {
        checkArgument(id.equals(other.id), "%s and %s are different orders", id, other.id);
        return new Order(id, merge(saleOrNull, other.saleOrNull), delivery.merge(other.delivery));
    }

    private static @Nullable Sale merge(@Nullable Sale a, @Nullable Sale b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.merge(b);
    }
}
