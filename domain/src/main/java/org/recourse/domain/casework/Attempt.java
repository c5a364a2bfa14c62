package org.recourse.domain.casework;

/**
 * An act put to a case: the facts that the guards of a lifecycle ask about.
 *
 * <p>Immutable and thread-safe.
 *
 * @param matter the case as it stands
 * @param act what a user says happened
 * @param circumstances the policies and the marketplace
 */
public record Attempt(Case matter, Act act, Circumstances circumstances) {
    /**
     * Tells whether the act lies within the window or the clock of the case's present state.
     *
     * @return true if there is a due time and the act is not later
     */
    public boolean isInTime() {
        return matter.window(circumstances)
                .or(() -> matter.deadline(circumstances))
                .filter(deadline -> !act.at().isAfter(deadline.due()))
                .isPresent();
    }

    /**
     * Tells whether the act's amount is the whole amount at stake. An act without an amount, or a case without one, is taken as whole.
     *
     * @return false only if the act's amount is known to be less
     */
    public boolean isInFull() {
        return act.particulars()
                .amount()
                .flatMap(given -> matter.amount()
                        .filter(whole -> whole.currency().equals(given.currency()))
                        .map(given::covers))
                .orElse(true);
    }
}
