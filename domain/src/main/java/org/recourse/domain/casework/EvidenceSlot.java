package org.recourse.domain.casework;

import org.recourse.domain.rule.RuleId;

/** A place in a case's file that one sort of evidence fills; implemented by an enum for each kind of case that needs evidence. */
public interface EvidenceSlot {
    /**
     * Returns the constant's name, such as {@code DELIVERY_PROOF}.
     *
     * @return the name
     */
    String name();

    /**
     * Says in plain words what belongs there.
     *
     * @return the words, without capital and full stop
     */
    String phrase();

    /**
     * Returns the rule that asks for it.
     *
     * @return the rule
     */
    RuleId rule();

    /**
     * Tells whether a case needs it.
     *
     * @param matter the case
     * @return true if the case is weaker without it
     */
    boolean isWantedFor(Case matter);

    /**
     * Tells whether a recorded attempt to reach the buyer fills it (ATZ-12, ATZ-13).
     *
     * @return true for the slot that holds the correspondence
     */
    default boolean isFilledByContacts() {
        return false;
    }
}
