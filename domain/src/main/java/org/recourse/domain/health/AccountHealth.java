package org.recourse.domain.health;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.policy.Policies;

/** Measures all metrics that are counted from orders: for each marketplace and channel and together (ODR-1). */
public final class AccountHealth {
    private AccountHealth() {}

    /**
     * Measures over the windows that the policies set.
     *
     * @param tally the account's orders
     * @param policies the policies
     * @param asOf the time of asking
     * @return the report
     */
    public static HealthReport measure(Tally tally, Policies policies, Instant asOf) {
        return measure(tally, policies, asOf, definitions -> definitions, definition -> definition.window(asOf));
    }

    /**
     * Measures over a window of one's own; a metric with several windows is measured once.
     *
     * @param tally the account's orders
     * @param policies the policies
     * @param asOf the time at which policies are taken
     * @param window the window, for all metrics
     * @return the report
     */
    public static HealthReport measure(Tally tally, Policies policies, Instant asOf, Window window) {
        return measure(
                tally,
                policies,
                asOf,
                definitions ->
                        definitions.map(definition -> definition.over(window)).distinct(),
                definition -> window);
    }

    /**
     * Measures one metric.
     *
     * @param tally the account's orders
     * @param metric the metric
     * @param scope of which orders
     * @param window over which days
     * @return the measurement
     */
    public static Measurement measure(Tally tally, MetricDefinition metric, Scope scope, Window window) {
        return Slice.of(scope, tally.rows()).measure(metric, window);
    }

    /**
     * Measures one metric as it stood on each of the days before a day, by what is known now.
     *
     * @param tally the account's orders
     * @param metric the metric
     * @param scope of which orders
     * @param last the window of the day itself
     * @param days how many days to go back
     * @return a measurement over the window of each day, the first day first; that of the day itself is not among them
     */
    public static List<Measurement> history(Tally tally, MetricDefinition metric, Scope scope, Window last, int days) {
        return Slice.of(scope, tally.rows()).measure(metric, last.before(days), days);
    }

    private static HealthReport measure(
            Tally tally,
            Policies policies,
            Instant asOf,
            UnaryOperator<Stream<MetricDefinition>> change,
            Function<MetricDefinition, Window> windows) {
        List<Tally.Row> rows = tally.rows();
        List<Measurement> all = new ArrayList<>();
        for (@Nullable Marketplace marketplace : marketplaces(rows)) {
            List<MetricDefinition> definitions =
                    MetricDefinitions.ofOrders(policies, Optional.ofNullable(marketplace), asOf);
            for (Scope scope : scopes(marketplace)) {
                Slice slice = Slice.of(scope, rows);
                change.apply(definitions.stream())
                        .forEach(metric -> all.add(slice.measure(metric, windows.apply(metric))));
            }
        }
        return new HealthReport(asOf, all);
    }

    private static List<@Nullable Marketplace> marketplaces(List<Tally.Row> rows) {
        Set<Marketplace> found = EnumSet.noneOf(Marketplace.class);
        rows.stream().map(Tally.Row::marketplaceOrNull).filter(Objects::nonNull).forEach(found::add);
        List<@Nullable Marketplace> all = new ArrayList<>();
        all.add(null);
        all.addAll(found);
        return all;
    }

    private static List<Scope> scopes(@Nullable Marketplace marketplace) {
        return List.of(
                new Scope(marketplace, null), new Scope(marketplace, Channel.MFN), new Scope(marketplace, Channel.AFN));
    }
}
