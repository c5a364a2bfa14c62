package org.recourse.domain.lifecycle;

import java.util.Optional;
import org.recourse.domain.rule.RuleId;

/**
 * One row of a lifecycle's table; implemented by one enum per lifecycle, a constant a row.
 *
 * @param <F> the facts that its guard asks about
 */
public interface Transition<F> {
    /**
     * Returns the row's name.
     *
     * @return the constant's name
     */
    String name();

    /**
     * Returns the state that the row starts from.
     *
     * @return the state
     */
    State from();

    /**
     * Returns what happens.
     *
     * @return the trigger
     */
    Trigger on();

    /**
     * Returns when the row applies.
     *
     * @return the guard
     */
    Guard<F> when();

    /**
     * Returns the state that the row leads to.
     *
     * @return the state, or empty if the row refuses
     */
    Optional<State> to();

    /**
     * Returns the rule that the row implements.
     *
     * @return the rule
     */
    RuleId rule();
}
