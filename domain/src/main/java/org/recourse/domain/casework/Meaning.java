package org.recourse.domain.casework;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.lifecycle.Phase;
import org.recourse.domain.policy.PolicyId;

/**
 * What a state of a case means, one row of its enum's table.
 *
 * <p>Immutable and thread-safe.
 *
 * @param phase whose move it is
 * @param clockOrNull the policy whose clock runs, or null
 * @param windowOrNull the policy whose window is open, or null
 * @param liability who pays, unless the decision said otherwise
 * @param metricImpact whether the order counts, unless the decision said otherwise
 */
public record Meaning(
        Phase phase,
        @Nullable PolicyId clockOrNull,
        @Nullable PolicyId windowOrNull,
        Liability liability,
        MetricImpact metricImpact) {
    /**
     * Returns the policy whose clock runs.
     *
     * @return the policy, or empty if no clock runs
     */
    public Optional<PolicyId> clock() {
        return Optional.ofNullable(clockOrNull);
    }

    /**
     * Returns the policy whose window is open.
     *
     * @return the policy, or empty if there is no window
     */
    public Optional<PolicyId> window() {
        return Optional.ofNullable(windowOrNull);
    }
}
