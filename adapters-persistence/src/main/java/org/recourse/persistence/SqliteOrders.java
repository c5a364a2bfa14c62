package org.recourse.persistence;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.recourse.application.desk.Orders;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;

final class SqliteOrders implements Orders {
    private static final String FIND = "SELECT id, body, sum FROM orders WHERE account = ? AND id = ?";
    private static final String FETCH = """
            SELECT orders.id, body, sum FROM json_each(?2) AS expected
            CROSS JOIN orders ON account = ?1 AND orders.id = expected.value
            """;
    private static final String EACH = "SELECT id, body, sum FROM orders WHERE account = ? ORDER BY id";
    private static final String SAVE = """
            INSERT INTO orders (account, id, body, sum) VALUES (?, ?, ?, ?)
            ON CONFLICT (account, id) DO UPDATE SET body = excluded.body, sum = excluded.sum
            """;

    private final Transaction transaction;
    private final Fetched<Optional<Order>> fetched;

    SqliteOrders(Transaction transaction) {
        this.transaction = transaction;
        this.fetched =
                new Fetched<>(transaction, FETCH, (account, row) -> Optional.of(order(account, row)), Optional.empty());
    }

    void expect(AccountId account, Set<OrderId> ids) {
        fetched.expect(account, ids);
    }

    @Override
    public Optional<Order> find(AccountId account, OrderId id) {
        return fetched.get(account, id).orElseGet(() -> look(account, id));
    }

    private Optional<Order> look(AccountId account, OrderId id) {
        return transaction.find(FIND, row -> order(account, row), account.name(), id.text());
    }

    @Override
    public void save(AccountId account, Order order) {
        String body = OrderJson.of(order);
        long sum = RowSum.of(account.name(), order.id().text(), body);
        transaction.runSoon(SAVE, account.name(), order.id().text(), body, sum);
        fetched.forget(account, order.id());
    }

    @Override
    public void each(AccountId account, Consumer<Order> reader) {
        transaction.each(EACH, row -> reader.accept(order(account, row)), account.name());
    }

    private Order order(AccountId account, Row row) {
        String id = row.text(1);
        String body = row.text(2);
        transaction.check("orders", row.number(3), account.name(), id, body);
        return transaction.whole("orders", () -> OrderJson.parse(OrderId.of(id), body));
    }
}
