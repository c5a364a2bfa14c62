package org.recourse.persistence;

import java.time.LocalDate;
import java.util.Set;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.health.BuyerMessage;
import org.recourse.domain.health.ContactResponse;
import org.recourse.domain.health.Tally;
import org.recourse.domain.policy.Policies;

/** Compares what is kept ready of an account's cases, beside their columns, with what follows from their events. */
final class KeptReadyCheck {
    private static final Policies STANDARD = Policies.standard();

    private final AccountId account;
    private final ClosedCases closed;
    private final SqliteMessages messages;
    private final Tally tally = new Tally();
    private long closedCases;
    private long allMessages;

    KeptReadyCheck(Transaction transaction, AccountId account) {
        this.account = account;
        this.closed = new ClosedCases(transaction);
        this.messages = new SqliteMessages(transaction);
    }

    /** Tells whether all that is kept ready of a case is there. */
    boolean isKept(Case folded) {
        Set<BuyerMessage> own = SqliteMessages.of(folded);
        own.forEach(message -> ContactResponse.count(tally, message, STANDARD, 1));
        allMessages += own.size();
        closedCases += folded.isClosed() ? 1 : 0;
        return (!folded.isClosed() || closed.isKept(folded))
                && own.stream().allMatch(message -> messages.isKept(account, message));
    }

    /** Tells whether there is nothing else than what is kept ready of the cases that were looked at. */
    boolean isAll() {
        return closed.count(account) == closedCases
                && messages.count(account) == allMessages
                && messages.tally(account, LocalDate.MIN, LocalDate.MAX).equals(tally);
    }
}
