package org.recourse.domain.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.order.Marketplace;

/**
 * One value of one policy: what it is, where and when it holds, and who says so.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id what is regulated
 * @param value the value in its text form, such as {@code 72 hours}
 * @param edition the edition that it belongs to
 * @param from the first day (UTC) on which it holds
 * @param untilOrNull the last day (UTC) on which it holds, or null if no end is known
 * @param marketplaceOrNull where it holds, or null for everywhere
 * @param source who says so, such as {@code Amazon, seller help}
 * @param seen when that was read
 */
public record PolicyEntry(
        PolicyId id,
        String value,
        String edition,
        LocalDate from,
        @Nullable LocalDate untilOrNull,
        @Nullable Marketplace marketplaceOrNull,
        String source,
        LocalDate seen) {
    /**
     * Reads the value as a span.
     *
     * @return the span
     * @throws IllegalArgumentException when the value is none
     */
    public Span span() {
        return Span.parse(value);
    }

    /**
     * Tells whether this value holds.
     *
     * @param day the day, UTC
     * @param marketplace where, or empty if that is not known
     * @return true if it holds on that day in that marketplace
     */
    public boolean holds(LocalDate day, Optional<Marketplace> marketplace) {
        boolean here = marketplaceOrNull == null
                || marketplace.filter(marketplaceOrNull::equals).isPresent();
        return here && !day.isBefore(from) && (untilOrNull == null || !day.isAfter(untilOrNull));
    }
}
