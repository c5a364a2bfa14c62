package org.recourse.application.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.health.BuyerMessage;
import org.recourse.domain.health.Tally;

/**
 * The messages of buyers and how they were answered, by the standard policies (MET-2): what the conversations among the {@link Cases} say, so
 * that a desk may keep it ready. There is nothing to write.
 */
public interface Messages {
    /**
     * Adds up how the messages of a span of days ended.
     *
     * @param account whose messages
     * @param from the first day
     * @param to the last day
     * @return the tally, as {@link org.recourse.domain.health.ContactResponse#count} adds it up
     */
    Tally tally(AccountId account, LocalDate from, LocalDate to);

    /**
     * Hands over the messages of a span of days of which, at a time, something else was true than what the tally counts, in any order.
     *
     * @param account whose messages
     * @param from the first day
     * @param to the last day
     * @param asOf the time: messages that {@linkplain BuyerMessage#settledAt() were settled} before are passed over
     * @param reader takes each message in turn
     */
    void eachUnsettled(AccountId account, LocalDate from, LocalDate to, Instant asOf, Consumer<BuyerMessage> reader);

    /**
     * Hands over those messages of a span of days that were answered late or, so far, not at all, in any order.
     *
     * @param account whose messages
     * @param from the first day
     * @param to the last day
     * @param reader takes each message in turn
     */
    void eachNotInTime(AccountId account, LocalDate from, LocalDate to, Consumer<BuyerMessage> reader);
}
