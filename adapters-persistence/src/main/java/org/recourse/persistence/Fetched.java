package org.recourse.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.order.OrderId;

/**
 * What a table has of the orders of one account that were announced. The first of them that is asked for has all of them fetched, by one question
 * instead of one for each.
 */
final class Fetched<V> {
    private final Transaction transaction;
    private final String question;
    private final BiFunction<AccountId, Row, V> reading;
    private final V absent;
    private final Map<OrderId, V> values = new HashMap<>();
    private Set<OrderId> announced = Set.of();
    private @Nullable AccountId account;

    /**
     * Builds one that has nothing.
     *
     * @param question asks for the rows of an account's orders, given as a JSON array; their first column is the order's id
     * @param absent what there is of an order of which nothing is found
     */
    Fetched(Transaction transaction, String question, BiFunction<AccountId, Row, V> reading, V absent) {
        this.transaction = transaction;
        this.question = question;
        this.reading = reading;
        this.absent = absent;
    }

    /** Builds one that tells whether a table has anything of an order. */
    static Fetched<Boolean> isAny(Transaction transaction, String table) {
        String question = "SELECT DISTINCT order_id FROM json_each(?2) AS expected CROSS JOIN " + table
                + " ON account = ?1 AND order_id = expected.value";
        return new Fetched<>(transaction, question, (account, row) -> true, false);
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
            fetch(owner);
        }
        return Optional.ofNullable(values.get(order));
    }

    private void fetch(AccountId owner) {
        announced.forEach(order -> values.put(order, absent));
        transaction.each(
                question,
                row -> values.put(OrderId.of(row.text(1)), reading.apply(owner, row)),
                owner.name(),
                Json.array(announced));
        announced = Set.of();
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
