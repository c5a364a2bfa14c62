package org.recourse.application.desk;

import java.util.Optional;
import java.util.function.Consumer;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;

/** The orders of all accounts. */
public interface Orders {
    /**
     * Finds an order.
     *
     * @param account whose order
     * @param id its id
     * @return the order, or empty if it is not known
     */
    Optional<Order> find(AccountId account, OrderId id);

    /**
     * Tells whether nothing else is known of an order than what somebody tells. A desk that can compare without reading the order may do so.
     *
     * @param account whose order
     * @param told the order as it is told
     * @return true if it is on the desk just so
     */
    default boolean isKnown(AccountId account, Order told) {
        return find(account, told.id()).filter(told::equals).isPresent();
    }

    /**
     * Keeps an order in place of what was known of it.
     *
     * @param account whose order
     * @param order the order
     */
    void save(AccountId account, Order order);

    /**
     * Hands over every order, by id.
     *
     * @param account whose orders
     * @param reader takes each order in turn
     */
    void each(AccountId account, Consumer<Order> reader);

    /**
     * Hands over the orders that are on their way, as {@link org.recourse.domain.order.Delivery#isOnItsWay} tells, by id.
     *
     * @param account whose orders
     * @param reader takes each order in turn
     */
    default void eachOnItsWay(AccountId account, Consumer<Order> reader) {
        each(account, order -> {
            if (order.delivery().isOnItsWay()) {
                reader.accept(order);
            }
        });
    }
}
