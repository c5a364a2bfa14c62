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
     * @param row the row that applies
     * @param to the state that it leads to
     * @param <F> the facts of the table's guards
     */
    record Permitted<F>(Transition<F> row, State to) implements Step<F> {
        /**
         * Permits what a row says.
         *
         * @param row the row; it has a state to go to
         */
        public Permitted(Transition<F> row) {
            this(row, row.to().orElseThrow());
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
