package org.recourse.domain.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.order.Marketplace;

/**
 * A policy's value that the product goes by, with the time in which it does.
 *
 * @param entry the value
 * @param from the first instant at which it holds
 * @param until the last instant at which it holds
 */
record InForce(PolicyEntry entry, Instant from, Instant until) {
    static InForce of(PolicyEntry entry) {
        Instant from = entry.from().atStartOfDay().toInstant(ZoneOffset.UTC);
        @Nullable LocalDate last = entry.untilOrNull();
        Instant until = last == null ? Instant.MAX : last.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);
        return new InForce(entry, from, until);
    }

    /** Tells whether the product goes by it at a time in a marketplace, or, if that is not known, everywhere. */
    boolean holds(Instant at, Optional<Marketplace> marketplace) {
        return !at.isBefore(from) && !at.isAfter(until) && isFor(marketplace);
    }

    private boolean isFor(Optional<Marketplace> marketplace) {
        @Nullable Marketplace where = entry.marketplaceOrNull();
        return where == null || (marketplace.isPresent() && marketplace.get() == where);
    }
}
