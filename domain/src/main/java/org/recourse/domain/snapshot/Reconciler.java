package org.recourse.domain.snapshot;

import static org.recourse.domain.health.Trait.CLAIM_COUNTS;
import static org.recourse.domain.health.Trait.CLAIM_PENDING;
import static org.recourse.domain.health.Trait.CLAIM_SPARED;
import static org.recourse.domain.health.Trait.FEEDBACK_1;
import static org.recourse.domain.health.Trait.FEEDBACK_2;
import static org.recourse.domain.health.Trait.FRAUD_CHARGEBACK_LOST;
import static org.recourse.domain.health.Trait.FRAUD_CHARGEBACK_OPEN;
import static org.recourse.domain.health.Trait.FRAUD_CHARGEBACK_WON;
import static org.recourse.domain.health.Trait.REMOVED_FEEDBACK_1;
import static org.recourse.domain.health.Trait.REMOVED_FEEDBACK_2;
import static org.recourse.domain.health.Trait.SERVICE_CHARGEBACK_LOST;
import static org.recourse.domain.health.Trait.SERVICE_CHARGEBACK_OPEN;
import static org.recourse.domain.health.Trait.SERVICE_CHARGEBACK_WON;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.health.Component;
import org.recourse.domain.health.MetricDefinition;
import org.recourse.domain.health.Standing;
import org.recourse.domain.health.Trait;
import org.recourse.domain.health.Window;

/** Sets a figure of Amazon's beside ours and looks for the orders that explain the difference (ODR-9). */
public final class Reconciler {
    /** How many days beyond a window an order may lie that another cut of the days puts into it. */
    public static final int EDGE = 2;

    private static final Set<Trait> REMOVED = Sets.immutableEnumSet(REMOVED_FEEDBACK_1, REMOVED_FEEDBACK_2);
    private static final List<Set<Trait>> FAMILIES = List.of(
            Sets.immutableEnumSet(CLAIM_PENDING, CLAIM_COUNTS, CLAIM_SPARED),
            Sets.immutableEnumSet(
                    SERVICE_CHARGEBACK_OPEN,
                    SERVICE_CHARGEBACK_LOST,
                    SERVICE_CHARGEBACK_WON,
                    FRAUD_CHARGEBACK_OPEN,
                    FRAUD_CHARGEBACK_LOST,
                    FRAUD_CHARGEBACK_WON),
            Sets.immutableEnumSet(FEEDBACK_1, FEEDBACK_2, REMOVED_FEEDBACK_1, REMOVED_FEEDBACK_2));
    private static final Set<Trait> UNDECIDED = Sets.immutableEnumSet(CLAIM_PENDING, SERVICE_CHARGEBACK_OPEN);

    private final Figure figure;
    private final MetricDefinition metric;
    private final Ledger ledger;

    private Reconciler(Figure figure, MetricDefinition metric, Ledger ledger) {
        this.figure = figure;
        this.metric = metric;
        this.ledger = ledger;
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
                .filter(part ->
                        Kebab.of(part.getKey().name()).equals(name) && part.getKey() != Component.PENDING_CLAIMS)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Difference orders() {
        long ours = ledger.orders(order -> isIn(order) && isMeasured(order)).size();
        long more = figure.total() - ours;
        Suspects suspects = new Suspects();
        if (more > 0) {
            suspects.addAll(Cause.WRONG_CHANNEL, ledger.orders(order -> isOfOtherChannel(order) && isMeasured(order)));
            suspects.addAll(Cause.NO_DATA, ledger.orders(order -> isIn(order) && isUnknown(order)));
            suspects.addAll(Cause.OUTSIDE_WINDOW, ledger.orders(order -> isNear(order) && isMeasured(order)));
        } else {
            suspects.addAll(Cause.OUTSIDE_WINDOW, ledger.orders(order -> isAtEdge(order) && isMeasured(order)));
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
                order -> isMeasured(order) && metric.counted().counts(order.mask());
        long ours = ledger.orders(order -> isIn(order) && counts.test(order)).size();
        Suspects suspects = new Suspects();
        if (figure.count() > ours) {
            suspects.addAll(Cause.NO_DATA, ledger.orders(order -> isIn(order) && isUnknown(order)));
            suspects.addAll(Cause.OUTSIDE_WINDOW, ledger.orders(order -> isNear(order) && counts.test(order)));
        } else {
            suspects.addAll(Cause.OUTSIDE_WINDOW, ledger.orders(order -> isAtEdge(order) && counts.test(order)));
        }
        return new Difference(
                "counted", figure.count(), ours, suspects.explain(figure.count() - ours, Cause.UNEXPLAINED));
    }

    private Difference defects(String what, long amazons, Set<Trait> traits) {
        Predicate<Standing> counts = order -> isMeasured(order) && hasAny(order, traits);
        long ours = ledger.orders(order -> isIn(order) && counts.test(order)).size();
        long more = amazons - ours;
        Suspects suspects = more > 0 ? missing(counts, traits) : surplus(counts, traits);
        return new Difference(
                what, amazons, ours, suspects.explain(more, more > 0 ? Cause.MISSING_CASE : Cause.UNEXPLAINED));
    }

    /** What Amazon may count and we do not. */
    private Suspects missing(Predicate<Standing> counts, Set<Trait> traits) {
        Suspects suspects = new Suspects();
        Set<Trait> spared = Sets.difference(kin(traits), traits);
        ledger.standings().stream()
                .filter(order -> isIn(order) && isMeasured(order) && !hasAny(order, traits))
                .filter(order -> hasAny(order, spared))
                .forEach(order -> suspects.add(whySpared(order), order.order()));
        suspects.addAll(Cause.WRONG_CHANNEL, ledger.orders(order -> isOfOtherChannel(order) && counts.test(order)));
        suspects.addAll(Cause.OUTSIDE_WINDOW, ledger.orders(order -> isNear(order) && counts.test(order)));
        suspects.addAll(Cause.UNKNOWN_ORDER, ledger.strays(traits));
        return suspects;
    }

    /** What we count and Amazon may not. */
    private Suspects surplus(Predicate<Standing> counts, Set<Trait> traits) {
        Suspects suspects = new Suspects();
        suspects.addAll(
                Cause.NOT_YET_COUNTED,
                ledger.orders(order -> isIn(order) && counts.test(order) && isYoung(order, traits)));
        suspects.addAll(
                Cause.OUTSIDE_WINDOW,
                ledger.orders(order -> isAtEdge(order) && counts.test(order) && !isYoung(order, traits)));
        return suspects;
    }

    private Cause whySpared(Standing order) {
        if (order.traits().contains(CLAIM_SPARED) && ledger.isLetOff(order.order())) {
            return Cause.WITHDRAWN_OR_DENIED;
        }
        return hasAny(order, REMOVED) ? Cause.REMOVED : Cause.SPARED;
    }

    /** All that may be true of an order by a case of the same kind. */
    private static Set<Trait> kin(Set<Trait> traits) {
        return FAMILIES.stream()
                .filter(family -> !Sets.intersection(family, traits).isEmpty())
                .flatMap(Set::stream)
                .collect(Sets.toImmutableEnumSet());
    }

    private boolean isYoung(Standing order, Set<Trait> traits) {
        boolean isUndecided = Sets.intersection(order.traits(), traits).stream().allMatch(UNDECIDED::contains);
        return isUndecided || ledger.cameUpAfter(figure.window().to(), order.order());
    }

    private boolean isMeasured(Standing order) {
        return metric.reasonToLeaveOut(order.mask()).isEmpty();
    }

    private boolean isUnknown(Standing order) {
        return metric.reasonToLeaveOut(order.mask())
                .filter(trait -> trait.name().endsWith("_UNKNOWN"))
                .isPresent();
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
        Window window = figure.window();
        return isIn(order) && (order.day().equals(window.from()) || order.day().equals(window.to()));
    }

    private static boolean hasAny(Standing order, Set<Trait> traits) {
        return order.traits().stream().anyMatch(traits::contains);
    }
}
