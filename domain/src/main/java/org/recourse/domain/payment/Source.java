package org.recourse.domain.payment;

/** The sides from which a buyer's money comes back. */
public enum Source {
    /** The seller refunds. */
    REFUND,
    /** Amazon grants an A-to-z claim. */
    CLAIM,
    /** The buyer's bank takes a payment back. */
    CHARGEBACK
}
