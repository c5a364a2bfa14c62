package org.recourse.domain.order;

/** How far an order has come, in the order in which it goes on. */
public enum OrderState {
    /** Payment is not settled; the order is in no denominator yet (POL-16). */
    PENDING,
    /** Accepted, waiting to be shipped. */
    UNSHIPPED,
    /** Some items are shipped. */
    PARTIALLY_SHIPPED,
    /** All items are shipped. */
    SHIPPED,
    /** Delivered to the buyer. */
    DELIVERED,
    /** Shipped, and on its way back or back. */
    RETURNED,
    /** Cancelled, by whomever. */
    CANCELLED
}
