package org.recourse.application.desk;

import java.util.List;
import java.util.Optional;
import org.recourse.domain.account.AccountId;

/** The audit trail: all events of an account in the order in which they were recorded, each chained to the one before by its hash. */
public interface Trail {
    /**
     * Returns the end of the chain.
     *
     * @param account whose trail
     * @return the number of events and the hash of the last one
     */
    Head head(AccountId account);

    /**
     * Finds the place of a hash that the chain ended with once, or still does. Who has kept a head elsewhere learns by it whether the trail
     * was only added to since: a trail that was cut or rewritten does not have that hash any more.
     *
     * @param account whose trail
     * @param hash the hash, in lower-case hexadecimal
     * @return the number of the event with that hash, 0 for {@link EventChain#START}, or empty if the trail does not have it
     */
    Optional<Long> position(AccountId account, String hash);

    /**
     * Reads the whole trail again and checks every link.
     *
     * @param account whose trail
     * @return each place at which the trail is not as it was written; empty if it is whole
     */
    List<Flaw> check(AccountId account);

    /**
     * The end of the chain.
     *
     * @param events the number of events, 0 or more
     * @param hash the hash of the last event, or {@link EventChain#START} if there is none
     */
    record Head(long events, String hash) {}

    /**
     * A place at which the store is not as it should be.
     *
     * @param at the place: an event's number from 1, or what else names it
     * @param what what is wrong there, in plain words
     */
    record Flaw(String at, String what) {}
}
