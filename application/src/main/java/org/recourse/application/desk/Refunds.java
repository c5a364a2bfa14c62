package org.recourse.application.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.payment.Refund;

/** The refunds that a seller's own records name. "By refund id" means by the code points of the id. */
public interface Refunds {
    /**
     * Keeps a refund.
     *
     * @param account whose refund
     * @param refund the refund; one with the same refund id is replaced
     */
    void save(AccountId account, Refund refund);

    /**
     * Finds a refund.
     *
     * @param account whose refund
     * @param refundId its id
     * @return the refund, or empty if it is not known
     */
    Optional<Refund> find(AccountId account, String refundId);

    /**
     * Lists the refunds of one order.
     *
     * @param account whose refunds
     * @param order the order
     * @return the refunds, by refund id
     */
    List<Refund> ofOrder(AccountId account, OrderId order);

    /**
     * Hands over every refund, by refund id.
     *
     * @param account whose refunds
     * @param reader takes each refund in turn
     */
    void each(AccountId account, Consumer<Refund> reader);
}
