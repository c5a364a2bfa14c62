package org.recourse.domain.lifecycle;

/** Who makes something happen. */
public enum Actor {
    /** The seller and the seller's staff. */
    SELLER,
    /** The buyer. */
    BUYER,
    /** Amazon. */
    AMAZON,
    /** The bank that issued the buyer's card. */
    BANK,
    /** The carrier of a parcel. */
    CARRIER,
    /** A deadline that passed. */
    CLOCK
}
