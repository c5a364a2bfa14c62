package org.recourse.domain.casework;

import java.util.Optional;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.policy.Policies;

/**
 * What lies outside a case and yet bears on it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param policies the policy editions
 * @param marketplace the marketplace of the case's order, or empty if not known
 */
public record Circumstances(Policies policies, Optional<Marketplace> marketplace) {
    /**
     * Returns the circumstances in which only the policies are known.
     *
     * @param policies the policy editions
     * @return the circumstances
     */
    public static Circumstances of(Policies policies) {
        return new Circumstances(policies, Optional.empty());
    }
}
