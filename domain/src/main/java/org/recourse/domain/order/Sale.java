package org.recourse.domain.order;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.money.Money;

/**
 * What an order report says of an order: when, where and what was bought, and how far the order has come.
 *
 * <p>Immutable and thread-safe.
 *
 * @param purchasedAt when it was bought
 * @param marketplaceOrNull where, or null for a sale outside Amazon's marketplaces ({@code Non-Amazon})
 * @param channel who ships
 * @param state how far it has come
 * @param updatedAtOrNull when Amazon last changed it, or null if the source does not say
 * @param items its lines, in order
 */
public record Sale(
        Instant purchasedAt,
        @Nullable Marketplace marketplaceOrNull,
        Channel channel,
        OrderState state,
        @Nullable Instant updatedAtOrNull,
        SortedSet<OrderItem> items) {
    private static final Comparator<Sale> AGE = comparing(Sale::updatedAtOrNull, nullsFirst(naturalOrder()));
    private static final Comparator<Sale> PRECEDENCE = AGE.thenComparing(Sale::state)
            .thenComparing(Sale::purchasedAt)
            .thenComparing(Sale::marketplaceOrNull, nullsFirst(naturalOrder()))
            .thenComparing(Sale::channel);

    /** Copies the lines. */
    public Sale {
        items = ImmutableSortedSet.copyOf(items);
    }

    /**
     * Returns where it was bought.
     *
     * @return the marketplace, or empty for a sale outside Amazon's marketplaces
     */
    public Optional<Marketplace> marketplace() {
        return Optional.ofNullable(marketplaceOrNull);
    }

    /**
     * Adds up what the buyer paid for the lines.
     *
     * @return the total, or empty if no price is known or the prices are of several currencies
     */
    public Optional<Money> total() {
        boolean oneCurrency = items.stream()
                        .flatMap(i -> i.price().stream())
                        .map(Money::currency)
                        .distinct()
                        .count()
                == 1;
        return oneCurrency ? items.stream().flatMap(i -> i.price().stream()).reduce(Money::plus) : Optional.empty();
    }

    /**
     * Joins two reports of one order: the later one holds; of two equally old ones the one that is further on, with the lines of
     * both. Associative, commutative and idempotent, so that the order of imports does not matter.
     *
     * @param other another report of the same order
     * @return what both say together
     */
    public Sale merge(Sale other) {
        Sale later = PRECEDENCE.compare(this, other) >= 0 ? this : other;
        return AGE.compare(this, other) == 0 ? later.with(Iterables.concat(items, other.items)) : later;
    }

    private Sale with(Iterable<OrderItem> lines) {
        return new Sale(
                purchasedAt, marketplaceOrNull, channel, state, updatedAtOrNull, ImmutableSortedSet.copyOf(lines));
    }
}
