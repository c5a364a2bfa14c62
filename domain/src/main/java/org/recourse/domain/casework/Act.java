package org.recourse.domain.casework;

import java.time.Instant;
import org.recourse.domain.lifecycle.Trigger;

/**
 * Something that a user says happened to a case.
 *
 * <p>Immutable and thread-safe.
 *
 * @param trigger what happened
 * @param at when it happened
 * @param particulars the amount, the liability, the metric impact, as far as given
 */
public record Act(Trigger trigger, Instant at, Particulars particulars) {
    /**
     * Returns an act without particulars.
     *
     * @param trigger what happened
     * @param at when it happened
     * @return the act
     */
    public static Act of(Trigger trigger, Instant at) {
        return new Act(trigger, at, Particulars.NONE);
    }
}
