package org.recourse.domain.playbook;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.Reason;

/**
 * The cases that a row is about.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind their kind
 * @param states the states that they are in
 * @param reasons the reasons that they may have; empty for any, known or not
 */
public record Situation(CaseKind kind, Set<? extends CaseState> states, Set<? extends Reason> reasons) {
    /** Copies the sets in their order. */
    public Situation {
        states = ImmutableSet.copyOf(states);
        reasons = ImmutableSet.copyOf(reasons);
    }

    /**
     * Tells whether a case is in this situation.
     *
     * @param about the case
     * @return true if kind, state and reason fit
     */
    public boolean fits(Case about) {
        return about.kind() == kind
                && states.contains(about.state())
                && (reasons.isEmpty()
                        || about.reason().filter(reasons::contains).isPresent());
    }
}
