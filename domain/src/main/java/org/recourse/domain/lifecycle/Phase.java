package org.recourse.domain.lifecycle;

/** Whose move it is in a state. */
public enum Phase {
    /** The seller must act. */
    SELLER_TO_ACT,
    /** The seller waits for the buyer, Amazon, the bank or the carrier. */
    WAITING,
    /** Decided or settled: nothing has to be done, though a row may still lead on (an appeal, a new message). */
    CLOSED;

    /**
     * Tells whether nothing has to be done any more.
     *
     * @return true for {@link #CLOSED}
     */
    public boolean isClosed() {
        return this == CLOSED;
    }
}
