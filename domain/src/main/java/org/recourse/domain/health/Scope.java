package org.recourse.domain.health;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Marketplace;

/**
 * Which of an account's orders a measurement is about (ODR-1).
 *
 * <p>Immutable and thread-safe.
 *
 * @param marketplaceOrNull the marketplace, or null for all together
 * @param channelOrNull who ships, or null for both together
 */
public record Scope(
        @Nullable Marketplace marketplaceOrNull, @Nullable Channel channelOrNull) {
    /** All orders. */
    public static final Scope ALL = new Scope(null, null);

    /**
     * Returns the marketplace.
     *
     * @return the marketplace, or empty for all together
     */
    public Optional<Marketplace> marketplace() {
        return Optional.ofNullable(marketplaceOrNull);
    }

    /**
     * Returns who ships.
     *
     * @return the channel, or empty for both together
     */
    public Optional<Channel> channel() {
        return Optional.ofNullable(channelOrNull);
    }

    /**
     * Tells whether orders are within it.
     *
     * @param soldAtOrNull where they were sold, or null if outside Amazon's marketplaces
     * @param shippedBy who ships them
     * @return true if they are
     */
    public boolean covers(@Nullable Marketplace soldAtOrNull, Channel shippedBy) {
        return (marketplaceOrNull == null || marketplaceOrNull == soldAtOrNull)
                && (channelOrNull == null || channelOrNull == shippedBy);
    }

    /** Returns such as {@code Amazon.de MFN} or {@code all ALL}. */
    @Override
    public String toString() {
        return marketplace().map(Marketplace::salesChannel).orElse("all") + " "
                + channel().map(Channel::name).orElse("ALL");
    }
}
