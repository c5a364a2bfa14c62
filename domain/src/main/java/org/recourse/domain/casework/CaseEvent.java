package org.recourse.domain.casework;

import java.time.Instant;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.policy.Reckoning;

/**
 * One entry of a case's history. Two events with the same time, actor and happening are the same event, whenever they were recorded and
 * whatever a server found of the mails that told of them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param at when it happened
 * @param recordedAt when the desk learned of it
 * @param actor who made it happen
 * @param source where it is known from, such as {@code manual} or {@code returns report}
 * @param what what happened
 */
public record CaseEvent(Instant at, Instant recordedAt, Actor actor, String source, Happening what) {
    /**
     * Makes an event and checks its times.
     *
     * @param at when it happened
     * @param recordedAt when the desk learned of it
     * @param actor who made it happen
     * @param source where it is known from
     * @param what what happened
     * @throws IllegalArgumentException when one is outside of the years 1970 to 9999
     */
    public CaseEvent(Instant at, Instant recordedAt, Actor actor, String source, Happening what) {
        this.at = at;
        this.recordedAt = recordedAt;
        this.actor = actor;
        this.source = source;
        this.what = what;
        // Checked last: what stands between a new object and its fields costs a write barrier for each field.
        Reckoning.covered(at);
        Reckoning.covered(recordedAt);
    }

    /**
     * Tells whether this says the same as another event.
     *
     * @param other the other event
     * @return true if time, actor and happening are equal
     */
    public boolean says(CaseEvent other) {
        return at.equals(other.at) && actor == other.actor && unattested(what).equals(unattested(other.what));
    }

    private static Happening unattested(Happening what) {
        if (what instanceof Happening.Opened opened) {
            return new Happening.Opened(opened.basis(), opened.particulars().without(Particular.AUTHENTICATION));
        } else if (what instanceof Happening.Matched matched) {
            return new Happening.Matched(matched.state(), matched.particulars().without(Particular.AUTHENTICATION));
        } else if (what instanceof Happening.Told told) {
            return new Happening.Told(told.state(), told.particulars().without(Particular.AUTHENTICATION));
        }
        return what;
    }
}
