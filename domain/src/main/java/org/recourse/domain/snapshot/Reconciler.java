package org.recourse.domain.snapshot;

import static org.recourse.domain.health.Trait.CANCELLED_ORDER;
import static org.recourse.domain.health.Trait.PENDING_ORDER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.health.MetricDefinition;
import org.recourse.domain.health.Standing;
import org.recourse.domain.health.Trait;
import org.recourse.domain.health.Window;

/** Sets a figure of Amazon's beside ours and looks for the orders that explain the difference (ODR-9). */
public final class Reconciler {
    /** How many days beyond a window an order may lie that another cut of the days puts into it. */
    public static final int EDGE = 2;

    private final Figure figure;
    private final MetricDefinition metric;
    private final Ledger ledger;
    private final Signs signs;

    private Reconciler(Figure figure, MetricDefinition metric, Ledger ledger) {
        this.figure = figure;
        this.metric = metric;
        this.ledger = ledger;
        this.signs = new Signs(metric, figure.window(), ledger);
    }

    /**
     * Reconciles a figure.
     *
     * @param figure Amazon's figure
     * @param metric our definition of the same metric
     * @param ledger what the desk knows of the orders in its window and {@link #EDGE} days around
     * @return both beside each other
     */
    public static Reconciliation reconcile(Figure figure, MetricDefinition metric, Ledger ledger) {
        return new Reconciliation(figure, new Reconciler(figure, metric, ledger).lines());
    }

    private List<Difference> lines() {
        List<Difference> lines = new ArrayList<>();
        lines.add(orders());
        lines.add(
                metric.components().isEmpty()
                        ? counted()
                        : defects("defects", figure.count(), metric.counted().traits()));
        figure.components()
                .forEach((name, amazons) ->
                        component(name).ifPresent(traits -> lines.add(defects(name, amazons, traits))));
        return lines;
    }

    private Optional<Set<Trait>> component(String name) {
        return metric.components().entrySet().stream()
                .filter(part -> part.getKey().isAmazons()
                        && Kebab.of(part.getKey().name()).equals(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Difference orders() {
        long ours =
                ledger.orders(order -> isIn(order) && signs.isMeasured(order)).size();
        long more = figure.total() - ours;
        Suspects suspects = new Suspects();
        if (more > 0) {
            suspects.addAll(
                    Cause.LEFT_OUT,
                    ledger.orders(order -> isIn(order) && order.traits().contains(PENDING_ORDER)));
            suspects.addAll(Cause.NO_DATA, ledger.orders(order -> isIn(order) && signs.isUnknown(order)));
            suspects.addAll(Cause.OUTSIDE_WINDOW, ledger.orders(order -> isNear(order) && signs.isMeasured(order)));
            suspects.addAll(
                    Cause.WRONG_CHANNEL, ledger.orders(order -> isOfOtherChannel(order) && signs.isMeasured(order)));
        } else {
            suspects.addAll(
                    Cause.LEFT_OUT,
                    ledger.orders(order -> isIn(order)
                            && signs.isMeasured(order)
                            && order.traits().contains(CANCELLED_ORDER)));
            suspects.addAll(Cause.OUTSIDE_WINDOW, ledger.orders(order -> isAtEdge(order) && signs.isMeasured(order)));
        }
        return new Difference(
                "orders",
                figure.total(),
                ours,
                suspects.explain(more, more > 0 ? Cause.UNKNOWN_ORDER : Cause.UNEXPLAINED));
    }

    /** A metric that is no sum of defects. */
    private Difference counted() {
        Predicate<Standing> counts =
                order -> signs.isMeasured(order) && metric.counted().counts(order.mask());
        long ours = ledger.orders(order -> isIn(order) && counts.test(order)).size();
        Suspects suspects = new Suspects();
        if (figure.count() > ours) {
            suspects.addAll(Cause.NO_DATA, ledger.orders(order -> isIn(order) && signs.isUnknown(order)));
            suspects.addAll(Cause.OUTSIDE_WINDOW, ledger.orders(order -> isNear(order) && counts.test(order)));
        } else {
            suspects.addAll(Cause.OUTSIDE_WINDOW, ledger.orders(order -> isAtEdge(order) && counts.test(order)));
        }
        return new Difference(
                "counted", figure.count(), ours, suspects.explain(figure.count() - ours, Cause.UNEXPLAINED));
    }

    private Difference defects(String what, long amazons, Set<Trait> traits) {
        Predicate<Standing> counts = order -> signs.isMeasured(order) && order.hasAny(traits);
        long ours = ledger.orders(order -> isIn(order) && counts.test(order)).size();
        long more = amazons - ours;
        Suspects suspects = more > 0 ? missing(counts, traits) : surplus(counts, traits);
        return new Difference(
                what, amazons, ours, suspects.explain(more, more > 0 ? Cause.MISSING_CASE : Cause.UNEXPLAINED));
    }

    /** What Amazon may count and we do not. */
    private Suspects missing(Predicate<Standing> counts, Set<Trait> traits) {
        Suspects suspects = new Suspects();
        Set<Trait> spared = Signs.spared(traits);
        ledger.standings().stream()
                .filter(order -> isIn(order) && signs.isMeasured(order) && !order.hasAny(traits))
                .filter(order -> order.hasAny(spared))
                .forEach(order -> suspects.add(signs.whySpared(order), order.order()));
        suspects.addAll(Cause.OUTSIDE_WINDOW, ledger.orders(order -> isNear(order) && counts.test(order)));
        suspects.addAll(Cause.WRONG_CHANNEL, ledger.orders(order -> isOfOtherChannel(order) && counts.test(order)));
        suspects.addAll(Cause.UNKNOWN_ORDER, ledger.strays(traits));
        return suspects;
    }

    /** What we count and Amazon may not. */
    private Suspects surplus(Predicate<Standing> counts, Set<Trait> traits) {
        Suspects suspects = new Suspects();
        suspects.addAll(
                Cause.NOT_YET_COUNTED,
                ledger.orders(order -> isIn(order) && counts.test(order) && signs.isYoung(order, traits)));
        suspects.addAll(
                Cause.OUTSIDE_WINDOW,
                ledger.orders(order -> isAtEdge(order) && counts.test(order) && !signs.isYoung(order, traits)));
        return suspects;
    }

    private boolean isIn(Standing order) {
        return figure.window().contains(order.day())
                && figure.scope().covers(order.marketplaceOrNull(), order.channel());
    }

    private boolean isOfOtherChannel(Standing order) {
        boolean isHere = figure.marketplaceOrNull() == null || figure.marketplaceOrNull() == order.marketplaceOrNull();
        return figure.channelOrNull() != null
                && figure.channelOrNull() != order.channel()
                && isHere
                && figure.window().contains(order.day());
    }

    /** Tells whether an order lies just outside of the window. */
    private boolean isNear(Standing order) {
        Window window = figure.window();
        Window wider = new Window(window.from().minusDays(EDGE), window.to().plusDays(EDGE));
        return wider.contains(order.day())
                && !window.contains(order.day())
                && figure.scope().covers(order.marketplaceOrNull(), order.channel());
    }

    /** Tells whether an order lies in the window, on its first or last day. */
    private boolean isAtEdge(Standing order) {
        return isIn(order) && signs.isAtEdge(order);
    }
}
