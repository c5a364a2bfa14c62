package org.recourse.domain.health;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A metric as it is and is foreseen, beside what it would be if one order stood otherwise (ODR-7).
 *
 * <p>Immutable and thread-safe.
 *
 * @param asIs the metric if nothing happens
 * @param then the metric if the order stands otherwise
 * @param leaves the first day on which the order is not in the metric's window any more, which may be over
 */
public record Outlook(Forecast asIs, Forecast then, LocalDate leaves) {
    /**
     * Sets the two beside each other.
     *
     * @param tally the account's orders, at least those from the first day of today's window to today; stays as it is
     * @param before how the order stands in the tally
     * @param after how it would stand
     * @param metric the metric
     * @param scope of which orders
     * @param volume how many orders are sold on the coming days
     * @param window the metric's window of today
     * @return the outlook, as far as a known order may stay in the window
     */
    public static Outlook of(
            Tally tally,
            Standing before,
            Standing after,
            MetricDefinition metric,
            Scope scope,
            OrderVolume volume,
            Window window) {
        int days = metric.days() + metric.lagDays();
        Tally changed = new Tally().merge(tally).subtract(before).add(after);
        return new Outlook(
                Forecast.of(tally, metric, scope, window, volume, days),
                Forecast.of(changed, metric, scope, window, volume, days),
                before.day().plusDays(days));
    }

    /**
     * Tells whether the order makes a difference.
     *
     * @return true if the rate would be another one, today or on a coming day
     */
    public boolean isChange() {
        return !rates(asIs).equals(rates(then));
    }

    private static List<Rate> rates(Forecast forecast) {
        return Stream.concat(
                        Stream.of(forecast.today()), forecast.days().stream().map(Forecast.Day::measured))
                .map(Measurement::rate)
                .toList();
    }
}
