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

    SqliteOrders(Transaction transaction) {
        this(transaction, new OrderRows(transaction));
    }

    @Override
    public Optional<Order> find(AccountId account, OrderId id) {
        return rows.fetched(account, id).orElseGet(() -> look(account, id)).order();
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
        transaction.each(EACH, row -> rows.found(account, row).order().ifPresent(reader), account.name());
    }
}
