package org.recourse.domain.health;

/** The parts of the Order Defect Rate that are counted separately and may add up to more than it (ODR-2, ODR-3). */
public enum Component {
    /** Orders with feedback that counts. */
    NEGATIVE_FEEDBACK,
    /** Orders with an A-to-z claim that counts. */
    CLAIMS,
    /** Orders with a chargeback that counts. */
    CHARGEBACKS,
    /** Those of {@link #CLAIMS} with a claim that is not decided. */
    PENDING_CLAIMS;

    /**
     * Tells whether Amazon counts it separately as well.
     *
     * @return false if only this product does, as part of another component
     */
    public boolean isAmazons() {
        return this != PENDING_CLAIMS;
    }
}
