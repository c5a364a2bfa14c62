package org.recourse.persistence;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
    private final Supplier<Set<OrderId>> waiting;
    private final Map<OrderId, V> values = new HashMap<>();
    private final Set<OrderId> written = new HashSet<>();
    private Set<OrderId> announced = Set.of();
    private Set<OrderId> possible = Set.of();
    private @Nullable AccountId account;

    /**
     * Builds one that has nothing.
     *
     * @param question asks for the rows of an account's orders, given as a JSON array; their first column is the order's id
     * @param absent what there is of an order of which nothing is found
     * @param waiting tells of which orders something is to be written soon
     */
    Fetched(
            Transaction transaction,
            String question,
            BiFunction<AccountId, Row, V> reading,
            V absent,
            Supplier<Set<OrderId>> waiting) {
        this.transaction = transaction;
        this.waiting = waiting;
        this.question = question;
        this.reading = reading;
        this.absent = absent;
    }

    /** Writes the question which orders a table has anything of. */
    static String ordersOf(String table) {
        return """
                SELECT DISTINCT order_id FROM json_each(?2) AS expected
                CROSS JOIN {table} ON account = ?1 AND order_id = expected.value
                WHERE EXISTS (SELECT 1 FROM {table} WHERE account = ?1)
                """.replace("{table}", table);
    }

    /** Builds one that tells whether a table, whose rows are written at once, has anything of an order. */
    static Fetched<Boolean> isAny(Transaction transaction, String ordersOfTable) {
        return new Fetched<>(transaction, ordersOfTable, (account, row) -> true, false, Set::of);
    }

    void expect(AccountId owner, Set<OrderId> orders) {
        expect(owner, orders, orders);
    }

    /** Announces orders of which some may be there. */
    void expect(AccountId owner, Set<OrderId> orders, Set<OrderId> some) {
        account = owner;
        announced = orders;
        possible = some;
        values.clear();
        written.clear();
    }

    /** Returns what there is of an order; empty if it was not announced, or something was written of it since. */
    Optional<V> get(AccountId owner, OrderId order) {
        if (!owner.equals(account) || !announced.contains(order) || written.contains(order)) {
            return Optional.empty();
        }
        if (!possible.isEmpty()) {
            fetch(owner);
            possible = Set.of();
        }
        return Optional.of(values.getOrDefault(order, absent));
    }

    /** Orders of which nothing waits to be written are looked up meanwhile. */
    private void fetch(AccountId owner) {
        Consumer<Row> reader = row -> values.put(OrderId.of(row.text(1)), reading.apply(owner, row));
        String orders = Json.array(possible);
        if (Collections.disjoint(possible, waiting.get())) {
            transaction.eachMeanwhile(question, reader, owner.name(), orders);
        } else {
            transaction.each(question, reader, owner.name(), orders);
        }
    }

    /** Forgets an order of which something is written. */
    void forget(AccountId owner, OrderId order) {
        if (owner.equals(account) && announced.contains(order)) {
            written.add(order);
        }
    }

    void clear() {
        announced = Set.of();
    }
}
