package org.recourse.application.recording;

import com.google.common.collect.Streams;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.recourse.application.desk.Records;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.health.AccountHealth;
import org.recourse.domain.health.HealthReport;
import org.recourse.domain.health.MetricDefinitions;
import org.recourse.domain.health.Standing;
import org.recourse.domain.health.Tally;
import org.recourse.domain.health.Trait;
import org.recourse.domain.health.Window;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.policy.PolicyId;

/**
 * How an account's orders stand under a user's policies, within one transaction. What the desk keeps was computed by the standard
 * policies; where a user's own entries would have it otherwise (POL-10, POL-17), it is computed anew from the orders. Not safe for use by
 * several threads.
 */
public final class Tallies {
    private static final Set<PolicyId> BEARING_ON_STANDINGS = Set.of(PolicyId.RETURN_ANSWER, PolicyId.METRIC_ZONE);

    private final Records records;
    private final AccountId account;
    private final Policies policies;
    private final Tally beside;

    /**
     * Builds the tallies of what lies on the desk.
     *
     * @param records what lies on the desk
     * @param account whose orders
     * @param policies the policies
     */
    public Tallies(Records records, AccountId account, Policies policies) {
        this(records, account, policies, new Tally());
    }

    /**
     * Builds the tallies of what lies on the desk and of orders that were counted elsewhere.
     *
     * @param records what lies on the desk
     * @param account whose orders
     * @param policies the policies
     * @param beside the account's orders that do not lie on the desk
     */
    public Tallies(Records records, AccountId account, Policies policies, Tally beside) {
        this.records = records;
        this.account = account;
        this.policies = policies;
        this.beside = beside;
    }

    /**
     * Measures all metrics that are counted from orders, over their own windows.
     *
     * @param asOf the time of asking
     * @return the report
     */
    public HealthReport measure(Instant asOf) {
        return AccountHealth.measure(tally(whole(asOf)), policies, asOf);
    }

    /**
     * Measures all metrics that are counted from orders, over one window.
     *
     * @param asOf the time at which policies are taken
     * @param window the window
     * @return the report
     */
    public HealthReport measure(Instant asOf, Window window) {
        return AccountHealth.measure(tally(window), policies, asOf, window);
    }

    /** The window that holds those of all metrics in all marketplaces. */
    private Window whole(Instant asOf) {
        List<Window> windows = marketplaces()
                .flatMap(marketplace -> MetricDefinitions.ofOrders(policies, marketplace, asOf).stream())
                .map(definition -> definition.window(asOf))
                .toList();
        LocalDate from = windows.stream()
                .map(Window::from)
                .reduce((a, b) -> a.isBefore(b) ? a : b)
                .orElseThrow();
        LocalDate to = windows.stream()
                .map(Window::to)
                .reduce((a, b) -> a.isBefore(b) ? b : a)
                .orElseThrow();
        return new Window(from, to);
    }

    /** Those with values of their own; in all others the same holds. */
    private Stream<Optional<Marketplace>> marketplaces() {
        return Streams.concat(
                Stream.of(Optional.empty()),
                policies.entries().stream()
                        .map(entry -> Optional.ofNullable(entry.marketplaceOrNull()))
                        .filter(Optional::isPresent)
                        .distinct());
    }

    /**
     * Adds up how the orders of a window stand.
     *
     * @param window the window
     * @return the tally
     */
    public Tally tally(Window window) {
        return ofDesk(window).merge(beside.within(window));
    }

    private Tally ofDesk(Window window) {
        if (isKept()) {
            return records.standings().tally(account, window.from(), window.to());
        }
        Tally tally = new Tally();
        each(window, tally::add);
        return tally;
    }

    /**
     * Hands over how the orders of a window stand.
     *
     * @param window the window
     * @param reader takes each standing in turn
     */
    public void each(Window window, Consumer<Standing> reader) {
        if (isKept()) {
            records.standings().each(account, window.from(), window.to(), reader);
        } else {
            StandingKeeper keeper = new StandingKeeper(records, account);
            records.orders()
                    .each(
                            account,
                            order -> keeper.compute(order, policies)
                                    .filter(standing -> window.contains(standing.day()))
                                    .ifPresent(reader));
        }
    }

    /**
     * Hands over how those orders of a window stand that have any of some traits.
     *
     * @param window the window
     * @param traits the traits, of which one is enough
     * @param reader takes each standing in turn
     */
    public void each(Window window, Set<Trait> traits, Consumer<Standing> reader) {
        if (isKept()) {
            records.standings().each(account, window.from(), window.to(), traits, reader);
        } else {
            each(window, standing -> {
                if (standing.hasAny(traits)) {
                    reader.accept(standing);
                }
            });
        }
    }

    private boolean isKept() {
        return policies.areStandard(BEARING_ON_STANDINGS);
    }
}
