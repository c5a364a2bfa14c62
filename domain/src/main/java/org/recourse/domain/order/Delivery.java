package org.recourse.domain.order;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an order's way to the buyer. Every part may be unknown.
 *
 * <p>Immutable and thread-safe.
 *
 * @param shipByOrNull the latest time to ship
 * @param shippedAtOrNull when it was shipped
 * @param promisedByOrNull the latest time of delivery that the buyer was told
 * @param deliveredAtOrNull when it was delivered
 * @param carrierOrNull the carrier's name
 * @param trackingIdOrNull the carrier's number of the parcel
 * @param trackingRecognisedOrNull whether Amazon recognises carrier and number
 * @param cancelledByOrNull who cancelled it
 */
public record Delivery(
        @Nullable Instant shipByOrNull,
        @Nullable Instant shippedAtOrNull,
        @Nullable Instant promisedByOrNull,
        @Nullable Instant deliveredAtOrNull,
        @Nullable String carrierOrNull,
        @Nullable String trackingIdOrNull,
        @Nullable Boolean trackingRecognisedOrNull,
        @Nullable Canceller cancelledByOrNull) {
    /** Nothing known. */
    public static final Delivery UNKNOWN = new Delivery(null, null, null, null, null, null, null, null);

    /** Who cancelled an order. */
    public enum Canceller {
        /** The buyer asked for it; it spares the cancel rate (POL-20). */
        BUYER,
        /** The seller. */
        SELLER
    }

    /**
     * Joins two accounts of one delivery: what only one knows is taken; where both differ, the greater value is. Associative,
     * commutative and idempotent, so that the order of imports does not matter.
     *
     * @param other another account of the same delivery
     * @return what both say together
     */
    public Delivery merge(Delivery other) {
        return new Delivery(
                greater(shipByOrNull, other.shipByOrNull),
                greater(shippedAtOrNull, other.shippedAtOrNull),
                greater(promisedByOrNull, other.promisedByOrNull),
                greater(deliveredAtOrNull, other.deliveredAtOrNull),
                greater(carrierOrNull, other.carrierOrNull),
                greater(trackingIdOrNull, other.trackingIdOrNull),
                greater(trackingRecognisedOrNull, other.trackingRecognisedOrNull),
                greater(cancelledByOrNull, other.cancelledByOrNull));
    }

    private static <T extends Comparable<? super T>> @Nullable T greater(@Nullable T a, @Nullable T b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return Comparator.<T>naturalOrder().compare(a, b) >= 0 ? a : b;
    }

    /**
     * Tells whether a parcel is known to be on its way, or to have to be.
     *
     * @return true if anything is known, and not that it was delivered
     */
    public boolean isOnItsWay() {
        return deliveredAtOrNull == null && !equals(UNKNOWN);
    }

    /**
     * Returns the latest time to ship.
     *
     * @return the time, or empty if not known
     */
    public Optional<Instant> shipBy() {
        return Optional.ofNullable(shipByOrNull);
    }

    /**
     * Returns when it was shipped.
     *
     * @return the time, or empty if not known or not yet
     */
    public Optional<Instant> shippedAt() {
        return Optional.ofNullable(shippedAtOrNull);
    }

    /**
     * Returns the latest time of delivery that the buyer was told.
     *
     * @return the time, or empty if not known
     */
    public Optional<Instant> promisedBy() {
        return Optional.ofNullable(promisedByOrNull);
    }

    /**
     * Returns when it was delivered.
     *
     * @return the time, or empty if not known or not yet
     */
    public Optional<Instant> deliveredAt() {
        return Optional.ofNullable(deliveredAtOrNull);
    }

    /**
     * Returns the carrier's name.
     *
     * @return the name, or empty if not known
     */
    public Optional<String> carrier() {
        return Optional.ofNullable(carrierOrNull);
    }

    /**
     * Returns the carrier's number of the parcel.
     *
     * @return the number, or empty if not known
     */
    public Optional<String> trackingId() {
        return Optional.ofNullable(trackingIdOrNull);
    }

    /**
     * Tells whether Amazon recognises carrier and number.
     *
     * @return the answer, or empty if not known
     */
    public Optional<Boolean> trackingRecognised() {
        return Optional.ofNullable(trackingRecognisedOrNull);
    }

    /**
     * Returns who cancelled the order.
     *
     * @return who, or empty if not known or not cancelled
     */
    public Optional<Canceller> cancelledBy() {
        return Optional.ofNullable(cancelledByOrNull);
    }
}
