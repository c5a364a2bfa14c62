package org.recourse.application.memory;

import java.util.Optional;
import java.util.function.Consumer;
import org.recourse.application.desk.Orders;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;

record MemoryOrders(Shelf<OrderId, Order> orders) implements Orders {
    @Override
    public Optional<Order> find(AccountId account, OrderId id) {
        return orders.find(account, id);
    }

    @Override
    public void save(AccountId account, Order order) {
        orders.put(account, order.id(), order);
    }

    @Override
    public void each(AccountId account, Consumer<Order> reader) {
        orders.list(account).forEach(reader);
    }
}
