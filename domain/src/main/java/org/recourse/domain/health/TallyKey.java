package org.recourse.domain.health;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Marketplace;

/** What the orders of one count have in common. A plain class, since not every serializer takes records. */
final class TallyKey implements Comparable<TallyKey>, Serializable {
    private static final long serialVersionUID = 1L;

    private static final Comparator<TallyKey> ORDER = Comparator.<TallyKey>comparingLong(key -> key.day)
            .thenComparing(key -> key.marketplace, nullsFirst(naturalOrder()))
            .thenComparing(key -> key.channel)
            .thenComparingLong(key -> key.mask);

    private final long day;
    private final @Nullable Marketplace marketplace;
    private final Channel channel;
    private final long mask;

    TallyKey(LocalDate day, @Nullable Marketplace marketplace, Channel channel, long mask) {
        this.day = day.toEpochDay();
        this.marketplace = marketplace;
        this.channel = channel;
        this.mask = mask;
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(day);
    }

    Tally.Row row(long count) {
        return new Tally.Row(day(), marketplace, channel, mask, count);
    }

    @Override
    public int compareTo(TallyKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TallyKey that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, marketplace, channel, mask);
    }
}
