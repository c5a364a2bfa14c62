package org.recourse.persistence;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.hash.BloomFilter;
import com.google.common.hash.Funnels;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.order.OrderId;

/**
 * The orders that a transaction has written of an account that had none before, in little memory: most of the others are known to have no row without being
 * looked for.
 */
final class WrittenOrders {
    private static final String ANY = "SELECT 1 FROM orders WHERE account = ? LIMIT 1";

    /** With more than so many orders, more are looked for that have no row. */
    private static final int MANY = 1_000_000;

    private static final double MISTAKEN = 0.01;

    private final Transaction transaction;
    private @Nullable AccountId account;
    private @Nullable BloomFilter<Integer> writtenOrNull;

    WrittenOrders(Transaction transaction) {
        this.transaction = transaction;
    }

    /** Begins to remember the orders of an account if it has none yet. */
    void of(AccountId owner) {
        if (!owner.equals(account)) {
            account = owner;
            boolean hasAny = transaction.find(ANY, row -> true, owner.name()).orElse(false);
            writtenOrNull = hasAny ? null : BloomFilter.create(Funnels.integerFunnel(), MANY, MISTAKEN);
        }
    }

    void add(AccountId owner, OrderId order) {
        @Nullable BloomFilter<Integer> written = writtenOrNull;
        if (written != null && owner.equals(account)) {
            written.put(order.hashCode());
        }
    }

    /** Leaves those out that are known to have no row. */
    Set<OrderId> among(Set<OrderId> orders) {
        @Nullable BloomFilter<Integer> written = writtenOrNull;
        return written == null
                ? orders
                : orders.stream()
                        .filter(order -> written.mightContain(order.hashCode()))
                        .collect(toImmutableSet());
    }
}
