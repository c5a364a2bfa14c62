package org.recourse.domain.lifecycle;

import java.util.Optional;
import org.recourse.domain.rule.RuleId;

/**
 * One row of a lifecycle's table by name; implemented by one enum per lifecycle, a constant a row.
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
     * Returns what the row says.
     *
     * @return the row
     */
    Row<F> row();

    /**
     * Returns the state that the row starts from.
     *
     * @return the state
     */
    default State from() {
        return row().from();
    }

    /**
     * Returns what happens.
     *
     * @return the trigger
     */
    default Trigger on() {
        return row().on();
    }

    /**
     * Returns when the row applies.
     *
     * @return the guard
     */
    default Guard<F> when() {
        return row().when();
    }

    /**
     * Returns the state that the row leads to.
     *
     * @return the state, or empty if the row refuses
     */
    default Optional<State> to() {
        return row().to();
    }

    /**
     * Returns the rule that the row implements.
     *
     * @return the rule
     */
    default RuleId rule() {
        return row().rule();
    }
}
