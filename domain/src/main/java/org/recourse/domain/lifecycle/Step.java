package org.recourse.domain.lifecycle;

/**
 * The table's answer to one trigger: a row that permits it, or a refusal.
 *
 * @param <F> the facts of the table's guards
 */
public sealed interface Step<F> {
    /**
     * The trigger is legal.
     *
     * @param row the row that applies; it has a state to go to
     * @param <F> the facts of the table's guards
     */
    record Permitted<F>(Transition<F> row) implements Step<F> {
        /**
         * Returns the state that the row leads to.
         *
         * @return the state
         */
        public State to() {
            return row.to().orElseThrow();
        }
    }

    /**
     * The trigger is not legal.
     *
     * @param refusal why
     * @param <F> the facts of the table's guards
     */
    record Refused<F>(Refusal refusal) implements Step<F> {}
}
