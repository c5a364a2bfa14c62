package org.recourse.application.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.order.OrderId;

/** The changes of feedback that are known, whether or not the feedback itself is. */
public interface FeedbackChanges {
    /**
     * Keeps a change; one that is equal to a kept one changes nothing.
     *
     * @param account whose feedback
     * @param change the change
     * @return false if it was known
     */
    boolean save(AccountId account, FeedbackChange change);

    /**
     * Lists the changes of one feedback.
     *
     * @param account whose feedback
     * @param order the order
     * @param feedbackDate the feedback's date
     * @return the changes, the earliest first
     */
    List<FeedbackChange> of(AccountId account, OrderId order, LocalDate feedbackDate);

    /**
     * Hands over every change, by order, feedback date and time of change.
     *
     * @param account whose feedback
     * @param reader takes each change in turn
     */
    void each(AccountId account, Consumer<FeedbackChange> reader);
}
