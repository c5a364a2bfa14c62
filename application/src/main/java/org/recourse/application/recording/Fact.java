package org.recourse.application.recording;

import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import java.util.SortedMap;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.policy.Reckoning;

/**
 * An event to be recorded, with its personal words still in plain.
 *
 * <p>Immutable and thread-safe.
 *
 * @param at when it happened
 * @param actor who made it happen
 * @param what what happened, without the words
 * @param words the words, by the particular that will hold their digest
 */
public record Fact(Instant at, Actor actor, Happening what, SortedMap<Particular, String> words) {
    /**
     * Checks the time, so that nothing is kept of what cannot be recorded, and copies the words.
     *
     * @throws IllegalArgumentException when the time is outside of the years 1970 to 9999
     */
    public Fact {
        Reckoning.covered(at);
        words = ImmutableSortedMap.copyOf(words);
    }

    /**
     * Returns a fact without personal words.
     *
     * @param at when it happened
     * @param actor who made it happen
     * @param what what happened
     * @return the fact
     */
    public static Fact of(Instant at, Actor actor, Happening what) {
        return new Fact(at, actor, what, ImmutableSortedMap.of());
    }

    /**
     * Returns the event.
     *
     * @param digests the digests of the words
     * @param recordedAt when the desk learns of it
     * @param source where it is known from
     * @return the event
     */
    CaseEvent event(Particulars digests, Instant recordedAt, String source) {
        return new CaseEvent(at, recordedAt, actor, source, Wording.with(what, digests));
    }
}
