package org.recourse.domain.casework;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.policy.PolicyId;

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
        Optional<Deadline> window = matter.window(circumstances);
        Optional<Deadline> due = window.isPresent() ? window : matter.deadline(circumstances);
        return due.isPresent() && !due.get().isOverdue(act.at());
    }

    /**
     * Tells whether the act's amount is the whole amount at stake. An act without an amount, or a case without one, is taken as whole.
     *
     * @return false only if the act's amount is known to be less
     */
    public boolean isInFull() {
        return isOfTheSameAmount() || covers();
    }

    /** The same words are the same money: the usual refund is seen to be whole without reckoning. */
    private boolean isOfTheSameAmount() {
        @Nullable String given = act.particulars().values().get(Particular.AMOUNT);
        return given == null || given.equals(matter.particulars().values().get(Particular.AMOUNT));
    }

    private boolean covers() {
        return act.particulars()
                .amount()
                .flatMap(given -> matter.amount()
                        .filter(whole -> whole.currency().equals(given.currency()))
                        .map(given::covers))
                .orElse(true);
    }

    /**
     * Tells whether the act lies within a policy's span of the matter's opening.
     *
     * @param policy the policy that sets the span
     * @return true if the act is not later
     */
    public boolean isWithin(PolicyId policy) {
        Instant opened = matter.openedAt();
        Instant end = circumstances
                .policies()
                .entry(policy, circumstances.marketplace(), opened)
                .span()
                .after(opened);
        return !act.at().isAfter(end);
    }

    /**
     * Tells whether the act states an amount.
     *
     * @return true if it does
     */
    public boolean hasAmount() {
        return act.particulars().amount().isPresent();
    }

    /**
     * Tells whether the case's reason is known.
     *
     * @return true if it is
     */
    public boolean hasReason() {
        return matter.reason().isPresent();
    }

    /**
     * Tells whether the case holds any evidence, attached or by contact attempts.
     *
     * @return true if it does
     */
    public boolean hasEvidence() {
        return !matter.evidence().isEmpty() || !matter.contacts().isEmpty();
    }
}
