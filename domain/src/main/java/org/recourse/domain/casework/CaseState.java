package org.recourse.domain.casework;

import java.util.Optional;
import org.recourse.domain.lifecycle.Phase;
import org.recourse.domain.lifecycle.State;
import org.recourse.domain.policy.PolicyId;

/** A state of a case: beside its phase, the clock that runs in it and what it means for money and metrics. */
public interface CaseState extends State {
    /**
     * Returns what the state means.
     *
     * @return its row of the states' table
     */
    Meaning meaning();

    @Override
    default Phase phase() {
        return meaning().phase();
    }

    /**
     * Returns the policy whose clock runs in this state: by its end the seller must have acted.
     *
     * @return the policy, or empty if no clock runs
     */
    default Optional<PolicyId> clock() {
        return meaning().clock();
    }

    /**
     * Returns the policy whose window is open in this state: until its end the seller may act.
     *
     * @return the policy, or empty if there is no window
     */
    default Optional<PolicyId> window() {
        return meaning().window();
    }

    /**
     * Says who pays in this state, unless the decision said otherwise.
     *
     * @return the liability
     */
    default Liability liability() {
        return meaning().liability();
    }

    /**
     * Says whether the order counts in this state, unless the decision said otherwise.
     *
     * @return the impact
     */
    default MetricImpact metricImpact() {
        return meaning().metricImpact();
    }
}
