package org.recourse.domain.health;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recourse.domain.order.OrderId;

/**
 * A measurement told order by order: which orders count, which remain, which are left out, each with the reason.
 *
 * <p>Immutable and thread-safe.
 *
 * @param measurement the numbers; they are those that a tally of the same orders gives
 * @param counted the orders that count, by day and id
 * @param remaining the orders that are in and do not count, by day and id
 * @param leftOut the orders that are left out, by day and id
 */
public record Explanation(Measurement measurement, List<Line> counted, List<Line> remaining, List<Line> leftOut) {
    private static final Comparator<Line> BY_DAY =
            Comparator.comparing(Line::day).thenComparing(Line::order);

    /**
     * One order.
     *
     * @param order the order
     * @param day the day on which it counts
     * @param because the traits that put it where it is, in declaration order; none for an order of which nothing is to be said
     */
    public record Line(OrderId order, LocalDate day, Set<Trait> because) {}

    /** Copies the lists. */
    public Explanation {
        counted = ImmutableList.copyOf(counted);
        remaining = ImmutableList.copyOf(remaining);
        leftOut = ImmutableList.copyOf(leftOut);
    }

    /**
     * Explains one metric.
     *
     * @param metric the metric's definition
     * @param scope which orders
     * @param window over which days
     * @param standings how the account's orders stand, each order once; those outside of scope and window are passed over
     * @return the explanation
     */
    public static Explanation of(MetricDefinition metric, Scope scope, Window window, Stream<Standing> standings) {
        Sorting sorting = new Sorting(metric);
        standings
                .filter(order -> window.contains(order.day()))
                .filter(order -> scope.covers(order.marketplaceOrNull(), order.channel()))
                .forEach(sorting::add);
        return sorting.explanation(scope, window);
    }

    /** The orders on their way to the three lists. */
    private static final class Sorting {
        private final MetricDefinition metric;
        private final Count count;
        private final List<Line> counted = new ArrayList<>();
        private final List<Line> remaining = new ArrayList<>();
        private final List<Line> leftOut = new ArrayList<>();

        Sorting(MetricDefinition metric) {
            this.metric = metric;
            this.count = new Count(metric);
        }

        void add(Standing order) {
            long mask = order.mask();
            count.add(mask, 1);
            Optional<Trait> reason = metric.reasonToLeaveOut(mask);
            Set<Trait> because = reason.map(Set::of).orElseGet(() -> telling(mask));
            place(reason.isPresent(), mask).add(new Line(order.order(), order.day(), because));
        }

        private List<Line> place(boolean isOut, long mask) {
            if (isOut) {
                return leftOut;
            }
            return metric.counted().counts(mask) ? counted : remaining;
        }

        private Set<Trait> telling(long mask) {
            return Trait.of(mask & Trait.mask(metric.counted().traits()));
        }

        Explanation explanation(Scope scope, Window window) {
            return new Explanation(
                    count.measurement(scope, window), sorted(counted), sorted(remaining), sorted(leftOut));
        }

        private static List<Line> sorted(List<Line> lines) {
            return lines.stream().sorted(BY_DAY).toList();
        }
    }
}
