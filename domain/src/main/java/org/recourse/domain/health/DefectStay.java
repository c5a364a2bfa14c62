package org.recourse.domain.health;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.recourse.domain.order.OrderId;

/**
 * From when to when an order that counts in a metric is in its window, for a {@link Forecast}. It comes and goes by the day of the order,
 * whenever its defects came.
 *
 * <p>Immutable and thread-safe.
 *
 * @param order the order
 * @param enters the first day on which it is in the window
 * @param leaves the first day on which it is not any more
 * @param because what makes it count
 */
public record DefectStay(OrderId order, LocalDate enters, LocalDate leaves, Set<Trait> because) {
    /** Copies the traits. */
    public DefectStay {
        because = Set.copyOf(because);
    }

    /**
     * Lists the orders that count today or will without anything further happening.
     *
     * @param metric the metric
     * @param scope of which orders
     * @param window the metric's window of today
     * @param standings how the account's orders stand, each order once; those that do not count may be missing
     * @return those that leave first come first
     */
    public static List<DefectStay> of(MetricDefinition metric, Scope scope, Window window, Stream<Standing> standings) {
        return Explanation.of(metric, scope, window.extended(metric.lagDays()), standings).counted().stream()
                .map(line -> stay(line, metric))
                .toList();
    }

    private static DefectStay stay(Explanation.Line line, MetricDefinition metric) {
        LocalDate enters = line.day().plusDays(metric.lagDays());
        return new DefectStay(line.order(), enters, enters.plusDays(metric.days()), line.because());
    }
}
