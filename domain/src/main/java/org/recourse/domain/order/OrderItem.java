package org.recourse.domain.order;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.money.Money;

/**
 * One line of an order.
 *
 * <p>Immutable and thread-safe.
 *
 * @param sku the seller's own article number; empty if not known
 * @param asin Amazon's article number; empty if not known
 * @param quantity how many, 0 or more (a cancelled line has 0)
 * @param priceOrNull what the buyer paid for the line, or null if not known (a pending order)
 */
public record OrderItem(
        String sku, String asin, int quantity, @Nullable Money priceOrNull) implements Comparable<OrderItem> {
    private static final Comparator<OrderItem> ORDER = Comparator.comparing(OrderItem::sku)
            .thenComparing(OrderItem::asin)
            .thenComparingInt(OrderItem::quantity)
            .thenComparing(OrderItem::priceOrNull, Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * Checks the quantity.
     *
     * @throws IllegalArgumentException when it is negative
     */
    public OrderItem {
        checkArgument(quantity >= 0, "a negative quantity: %s", quantity);
    }

    /**
     * Returns what the buyer paid for the line.
     *
     * @return the price, or empty if not known
     */
    public Optional<Money> price() {
        return Optional.ofNullable(priceOrNull);
    }

    @Override
    public int compareTo(OrderItem other) {
        return ORDER.compare(this, other);
    }
}
