package org.recourse.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.order.OrderId;

/**
 * What a table has of the orders of one account that were announced. The first of them that is asked for has all of them fetched, by one question
 * instead of one for each.
 */
final class Fetched<V> {
    private final Fetch<V> fetch;
    private final V absent;
    private final Map<OrderId, V> values = new HashMap<>();
    private Set<OrderId> announced = Set.of();
    private @Nullable AccountId account;

    /** Fetches what there is of some orders; those of which there is nothing are left out. */
    interface Fetch<V> {
        Map<OrderId, V> of(AccountId account, Set<OrderId> orders);
    }

    /**
     * Builds one that has nothing.
     *
     * @param absent what there is of an order of which nothing is found
     */
    Fetched(Fetch<V> fetch, V absent) {
        this.fetch = fetch;
        this.absent = absent;
    }

    void expect(AccountId owner, Set<OrderId> orders) {
        account = owner;
        announced = orders;
        values.clear();
    }

    /** Returns what there is of an order; empty if it was not announced, or something was written of it since it was fetched. */
    Optional<V> get(AccountId owner, OrderId order) {
        if (!owner.equals(account)) {
            return Optional.empty();
        }
        if (announced.contains(order)) {
            Map<OrderId, V> found = fetch.of(owner, announced);
            announced.forEach(each -> values.put(each, found.getOrDefault(each, absent)));
            announced = Set.of();
        }
        return Optional.ofNullable(values.get(order));
    }

    /** Forgets an order of which something is written. */
    void forget(AccountId owner, OrderId order) {
        if (owner.equals(account)) {
            values.remove(order);
        }
    }

    void clear() {
        values.clear();
    }
}
