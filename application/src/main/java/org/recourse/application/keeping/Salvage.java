package org.recourse.application.keeping;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.recourse.application.desk.Trail.Head;
import org.recourse.domain.account.AccountId;

/**
 * What was saved from a damaged desk, and what is known to be lost.
 *
 * <p>Immutable and thread-safe.
 *
 * @param accounts what was saved of each account, by account
 * @param unreadablePages the number of pages of the file that could not be read; what was on them is lost, known or not
 * @param unreadableRows the number of rows that could not be read, and of which it is not known whose they were
 */
public record Salvage(List<Account> accounts, int unreadablePages, long unreadableRows) {
    /** Copies the list. */
    public Salvage {
        accounts = ImmutableList.copyOf(accounts);
    }

    /**
     * Tells whether nothing is lost.
     *
     * @return true if every page could be read, and all that was on them was saved
     */
    public boolean isComplete() {
        return unreadablePages == 0 && unreadableRows == 0 && accounts.stream().allMatch(Account::isComplete);
    }

    /**
     * How many of a sort there are in the new desk, and how many are known to be missing there.
     *
     * @param saved how many were saved
     * @param lost how many are known to be lost
     */
    public record Count(long saved, long lost) {}

    /**
     * Positions in the old audit trail, from 1.
     *
     * @param first the first one
     * @param last the last one
     */
    public record Positions(long first, long last) {}

    /**
     * What became of an account's events.
     *
     * @param saved how many are in the new desk
     * @param cutOff how many could be read, but follow upon a lost one of the same case
     * @param lost the positions whose events could not be read, or not be proven to be as they were recorded
     * @param chainedAnew true if the events have new positions and hashes, since not all of them were saved
     * @param head the end of the new trail
     */
    public record Events(long saved, long cutOff, List<Positions> lost, boolean chainedAnew, Head head) {
        /** Copies the list. */
        public Events {
            lost = ImmutableList.copyOf(lost);
        }
    }

    /**
     * What became of an account's cases.
     *
     * @param whole how many have all events that they are known to have had
     * @param cut the ids of those that end earlier than they did
     * @param lost the ids of those of which nothing was saved
     */
    public record Cases(long whole, List<String> cut, List<String> lost) {
        /** Copies the lists. */
        public Cases {
            cut = ImmutableList.copyOf(cut);
            lost = ImmutableList.copyOf(lost);
        }
    }

    /**
     * What was saved of one account.
     *
     * @param account the account
     * @param events its events
     * @param cases its cases
     * @param orders its orders
     * @param refunds its refunds
     * @param feedbackChanges its changes of feedback
     * @param figures what Amazon's performance reports said
     * @param words the words of buyers that were kept and not purged
     */
    public record Account(
            AccountId account,
            Events events,
            Cases cases,
            Count orders,
            Count refunds,
            Count feedbackChanges,
            Count figures,
            Count words) {
        boolean isComplete() {
            boolean trail = events.cutOff() == 0 && events.lost().isEmpty();
            boolean matters = cases.cut().isEmpty() && cases.lost().isEmpty();
            boolean rest =
                    Stream.of(orders, refunds, feedbackChanges, figures, words).allMatch(count -> count.lost() == 0);
            return trail && matters && rest;
        }
    }
}
