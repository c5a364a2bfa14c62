package org.recourse.domain.order;

/** Who ships an order. */
public enum Channel {
    /** Merchant-fulfilled: the seller ships. */
    MFN,
    /** Amazon-fulfilled: Amazon ships (FBA). */
    AFN
}
