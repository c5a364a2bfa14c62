package org.recourse.domain.snapshot;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.health.MetricId;
import org.recourse.domain.health.Rate;
import org.recourse.domain.health.Scope;
import org.recourse.domain.health.Window;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Marketplace;

/**
 * One figure of one of Amazon's performance reports, kept as it was told since Amazon gives no history (ODR-10). The rate is not kept: it
 * follows from the numbers, and the one that a report states may not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reportedOn the last day that the report tells of
 * @param marketplaceOrNull where, or null if the report does not say
 * @param metric the kebab form of a {@link MetricId}, or of Amazon's own name for what recourse does not measure
 * @param channelOrNull who ships, or null for both together
 * @param window over which days
 * @param count what is counted, 0 or more
 * @param total of how many, 0 if it is no rate
 * @param status Amazon's own word, such as {@code GOOD}; empty if it says none
 * @param components parts of the count by their kebab names, which may add up to more than it
 */
public record Figure(
        LocalDate reportedOn,
        @Nullable Marketplace marketplaceOrNull,
        String metric,
        @Nullable Channel channelOrNull,
        Window window,
        long count,
        long total,
        String status,
        Map<String, Long> components)
        implements Comparable<Figure> {
    private static final Comparator<Figure> IN_ORDER = Comparator.comparing(Figure::reportedOn)
            .thenComparing(figure -> figure.scope().toString())
            .thenComparing(Figure::metric)
            .thenComparing(figure -> figure.window().toString())
            .thenComparing(Figure::count)
            .thenComparing(Figure::total)
            .thenComparing(Figure::status)
            .thenComparing(figure -> figure.components().toString());

    /**
     * Checks the numbers and copies the components.
     *
     * @throws IllegalArgumentException when a number is negative
     */
    public Figure {
        checkArgument(count >= 0 && total >= 0, "a negative number: %s of %s", count, total);
        components = ImmutableSortedMap.copyOf(components);
    }

    /** Compares by day, marketplace and channel, metric, and window. */
    @Override
    public int compareTo(Figure other) {
        return IN_ORDER.compare(this, other);
    }

    /**
     * Returns which orders it is about.
     *
     * @return the scope
     */
    public Scope scope() {
        return new Scope(marketplaceOrNull, channelOrNull);
    }

    /**
     * Returns the metric, if it is one of ours.
     *
     * @return the metric, or empty for another
     */
    public Optional<MetricId> metricId() {
        return MetricId.find(metric);
    }

    /**
     * Returns the rate, computed anew from the numbers.
     *
     * @return the rate, or empty if there is no total, or if the numbers make no share
     */
    public Optional<Rate> rate() {
        return total > 0 && count <= total ? Optional.of(new Rate(count, total)) : Optional.empty();
    }
}
