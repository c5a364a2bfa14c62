package org.recourse.domain.health;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A metric on the coming days (ODR-5): the orders that are known age out of its window, and those that are sold from tomorrow on come in.
 * What is sold has no defect, and what is known stays as it is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param today the metric as it is
 * @param volume how many orders are sold
 * @param days the metric on each coming day, tomorrow first
 */
public record Forecast(Measurement today, OrderVolume volume, List<Day> days) {
    /**
     * A coming day.
     *
     * @param date the day
     * @param measured the metric as it stands on that day
     */
    public record Day(LocalDate date, Measurement measured) {
        /**
         * Returns the rate.
         *
         * @return the rate of that day
         */
        public Rate rate() {
            return measured.rate();
        }

        private Day selling(long more) {
            return new Day(date, measured.withClean(more));
        }
    }

    /** Copies the days. */
    public Forecast {
        days = ImmutableList.copyOf(days);
    }

    /**
     * Looks ahead.
     *
     * @param tally the account's orders, at least those from the first day of today's window to today; any later ones are not known yet
     * @param metric the metric
     * @param scope of which orders
     * @param window the metric's window of today
     * @param volume how many orders are sold
     * @param days how many days to look ahead, at least 1
     * @return the forecast
     * @throws IllegalArgumentException when there is no day to look ahead to
     * @throws ArithmeticException when a number of orders does not fit
     */
    public static Forecast of(
            Tally tally, MetricDefinition metric, Scope scope, Window window, OrderVolume volume, int days) {
        checkArgument(days >= 1, "%s days to look ahead", days);
        Tally untilToday = tally.within(window.extended(metric.lagDays()));
        List<Measurement> known = Slice.of(scope, untilToday.rows()).measure(metric, window, days + 1);
        Measurement today = known.get(0);
        return new Forecast(
                today,
                volume,
                IntStream.rangeClosed(1, days)
                        .mapToObj(ahead -> day(known.get(ahead), today, volume, ahead))
                        .toList());
    }

    private static Day day(Measurement known, Measurement today, OrderVolume volume, int ahead) {
        LocalDate date = known.window().to().plusDays(today.definition().lagDays());
        return new Day(date, known.withClean(sold(volume, today, ahead)));
    }

    /** How many of the orders that are sold from tomorrow on are in the window of a coming day. */
    private static long sold(OrderVolume volume, Measurement today, int ahead) {
        int last = Math.max(0, ahead - today.definition().lagDays());
        int before = Math.max(0, last - today.window().days());
        return volume.sold(last, today) - volume.sold(before, today);
    }

    /**
     * Returns the same days with another number of orders sold on them.
     *
     * @param other how many orders are sold instead
     * @return the forecast
     * @throws ArithmeticException when a number of orders does not fit
     */
    public Forecast selling(OrderVolume other) {
        return new Forecast(
                today,
                other,
                IntStream.rangeClosed(1, days.size())
                        .mapToObj(ahead ->
                                days.get(ahead - 1).selling(sold(other, today, ahead) - sold(volume, today, ahead)))
                        .toList());
    }

    /**
     * Finds the day on which the metric is at its worst.
     *
     * @return the first of the coming days with the highest rate, or the lowest where the target is a floor; empty if no day has a rate
     */
    public Optional<Day> worst() {
        return known().reduce((worst, day) -> isWorse(day.rate(), worst.rate()) ? day : worst);
    }

    private Stream<Day> known() {
        return days.stream().filter(day -> day.rate().isKnown());
    }

    private boolean isWorse(Rate one, Rate other) {
        boolean isCeiling = today.definition()
                .target()
                .map(target -> target.comparison().isCeiling())
                .orElse(true);
        return isCeiling ? one.isAbove(other) : other.isAbove(one);
    }

    /**
     * Finds the first coming day on which the metric stands otherwise to its target than today.
     *
     * @return the day, or empty if there is none
     */
    public Optional<Day> turn() {
        return days.stream()
                .filter(day -> day.measured().status() != today.status())
                .findFirst();
    }
}
