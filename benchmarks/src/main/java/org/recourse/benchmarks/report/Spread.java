package org.recourse.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The least, the middle and the greatest of some measured values.
 *
 * @param min the least
 * @param median the middle one, or the mean of the two middle ones
 * @param max the greatest
 */
public record Spread(double min, double median, double max) {
    /**
     * Returns the spread of some values.
     *
     * @param values the values, at least one
     * @return the spread
     */
    public static Spread of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int last = sorted.size() - 1;
        double median = (sorted.get(last / 2) + sorted.get(last - last / 2)) / 2;
        return new Spread(sorted.get(0), median, sorted.get(last));
    }

    /**
     * Returns the spread of the ratios of values that were measured together.
     *
     * @param values the values
     * @param peers what each of them is divided by, at least one and as many
     * @return the spread of the quotients
     */
    public static Spread ofRatios(List<Double> values, List<Double> peers) {
        return of(IntStream.range(0, values.size())
                .mapToObj(i -> values.get(i) / peers.get(i))
                .toList());
    }

    /** Returns such as {@code 61.20 (60.10 to 64.05)}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", median, min, max);
    }
}
