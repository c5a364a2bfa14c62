package org.recourse.domain.casework;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.function.Predicate;
import org.recourse.domain.policy.PolicyId;

/**
 * Something to be done within a policy's span of entering a state, beside what the state's own clock asks for, such as contacting the
 * buyer (POL-2).
 *
 * <p>Immutable; thread-safe if the predicate is.
 *
 * @param policy the policy that sets the span
 * @param states the states in which it has to be done
 * @param done tells whether it has been done
 */
public record Duty(PolicyId policy, Set<CaseState> states, Predicate<Case> done) {
    /** Copies the states. */
    public Duty {
        states = ImmutableSet.copyOf(states);
    }
}
