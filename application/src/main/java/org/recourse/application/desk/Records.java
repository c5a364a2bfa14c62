package org.recourse.application.desk;

import java.util.Set;
import java.util.function.Consumer;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.order.OrderId;

/**
 * What lies on a desk, as seen within one transaction. Not safe for use by several threads, nor after the transaction. A reader that is
 * being handed records must not write records of the same sort.
 */
public interface Records {
    /**
     * Announces orders that will be asked for next, with their cases, standings and refunds, so that a desk may fetch what it has of all of them
     * together. Every answer is the same without it. A desk that gains nothing by it need not do anything.
     *
     * @param account whose orders
     * @param orders their ids, a thousand or so; they take the place of those that were announced before
     */
    default void expect(AccountId account, Set<OrderId> orders) {}

    /**
     * Returns the cases.
     *
     * @return the cases
     */
    Cases cases();

    /**
     * Hands over the cases of a kind that are about no order, or about one of which no standing is kept, by id.
     *
     * @param account whose cases
     * @param kind which kind
     * @param reader takes each case in turn
     */
    default void eachStray(AccountId account, CaseKind kind, Consumer<Case> reader) {
        cases().each(account, new Selection(kind, false), matter -> {
            if (matter.order()
                    .flatMap(order -> standings().find(account, order))
                    .isEmpty()) {
                reader.accept(matter);
            }
        });
    }

    /**
     * Returns the messages of buyers; a desk that keeps nothing ready of them need not say how.
     *
     * @return the messages
     */
    default Messages messages() {
        return new FoldedMessages(cases());
    }

    /**
     * Returns the orders.
     *
     * @return the orders
     */
    Orders orders();

    /**
     * Returns how each order stands in the metrics.
     *
     * @return the standings
     */
    Standings standings();

    /**
     * Returns the refunds.
     *
     * @return the refunds
     */
    Refunds refunds();

    /**
     * Returns the changes of feedback.
     *
     * @return the changes
     */
    FeedbackChanges feedbackChanges();

    /**
     * Returns what Amazon's performance reports say.
     *
     * @return the figures
     */
    Snapshots snapshots();

    /**
     * Returns the vault of personal data.
     *
     * @return the vault
     */
    PersonalData personalData();

    /**
     * Returns the audit trail.
     *
     * @return the trail
     */
    Trail trail();
}
