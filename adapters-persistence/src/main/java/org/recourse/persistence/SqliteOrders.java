package org.recourse.persistence;

import java.util.Optional;
import java.util.function.Consumer;
import org.recourse.application.desk.Orders;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;

record SqliteOrders(Transaction transaction, OrderRows rows) implements Orders {
    private static final String FIND = "SELECT id, body, sum FROM orders WHERE account = ? AND id = ?";
    private static final String EACH = "SELECT id, body, sum FROM orders WHERE account = ? ORDER BY id";

    /** A superset of those on their way, so that few rows are read as JSON: a key that is no key is written with a backslash before its quote. */
    private static final String EACH_ON_ITS_WAY = """
            SELECT id, body, sum FROM orders NOT INDEXED
            WHERE account = ? AND instr(body, '"deliveredAt":') = 0
                AND (instr(body, '"shipBy":') OR instr(body, '"shippedAt":') OR instr(body, '"promisedBy":') OR instr(body, '"carrier":')
                    OR instr(body, '"trackingId":') OR instr(body, '"trackingRecognised":') OR instr(body, '"cancelledBy":'))
            ORDER BY id
            """;

    SqliteOrders(Transaction transaction) {
        this(transaction, new OrderRows(transaction));
    }

    @Override
    public Optional<Order> find(AccountId account, OrderId id) {
        return rows.order(id, found(account, id));
    }

    /** Equal orders have equal text forms, and only they. */
    @Override
    public boolean isKnown(AccountId account, Order told) {
        return found(account, told.id())
                .body()
                .filter(body -> body.equals(OrderJson.of(told)))
                .isPresent();
    }

    private OrderRows.Found found(AccountId account, OrderId id) {
        return rows.fetched(account, id).orElseGet(() -> look(account, id));
    }

    private OrderRows.Found look(AccountId account, OrderId id) {
        return transaction
                .find(FIND, row -> rows.found(account, row), account.name(), id.text())
                .orElse(OrderRows.NOTHING);
    }

    @Override
    public void save(AccountId account, Order order) {
        rows.save(account, order);
    }

    @Override
    public void each(AccountId account, Consumer<Order> reader) {
        each(EACH, account, reader);
    }

    @Override
    public void eachOnItsWay(AccountId account, Consumer<Order> reader) {
        each(EACH_ON_ITS_WAY, account, order -> {
            if (order.delivery().isOnItsWay()) {
                reader.accept(order);
            }
        });
    }

    private void each(String question, AccountId account, Consumer<Order> reader) {
        transaction.each(
                question,
                row -> rows.order(OrderId.of(row.text(1)), rows.found(account, row))
                        .ifPresent(reader),
                account.name());
    }
}
