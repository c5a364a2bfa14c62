package org.recourse.domain.snapshot;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.health.MetricDefinition;
import org.recourse.domain.health.Standing;
import org.recourse.domain.health.Trait;
import org.recourse.domain.health.Window;
import org.recourse.domain.order.OrderId;

/**
 * An order-level list of defects beside ours (ODR-9).
 *
 * <p>Immutable and thread-safe.
 *
 * @param window over which days
 * @param agreed how many defects stand in the list and count here
 * @param disputed the others, by order
 */
public record DefectList(Window window, long agreed, List<Disputed> disputed) {
    /** Copies the list. */
    public DefectList {
        disputed = ImmutableList.copyOf(disputed);
    }

    /**
     * A defect that stands in only one place.
     *
     * @param defect the defect
     * @param listed true if it stands in the list and does not count here, false if it is the other way round
     * @param cause why
     */
    public record Disputed(ListedDefect defect, boolean listed, Cause cause) {}

    /**
     * Compares a list with ours.
     *
     * @param listed the list
     * @param metric our definition of the Order Defect Rate, over the list's window
     * @param window the list's window
     * @param ledger what the desk knows of the orders in the window and of all that are listed
     * @return what differs
     */
    public static DefectList compare(Set<ListedDefect> listed, MetricDefinition metric, Window window, Ledger ledger) {
        return new Comparison(metric, window, ledger).of(listed);
    }

    private static final class Comparison {
        private final MetricDefinition metric;
        private final Window window;
        private final Ledger ledger;
        private final Signs signs;
        private final Map<OrderId, Standing> standings;

        Comparison(MetricDefinition metric, Window window, Ledger ledger) {
            this.metric = metric;
            this.window = window;
            this.ledger = ledger;
            this.signs = new Signs(metric, window, ledger);
            this.standings = ledger.standings().stream()
                    .collect(Collectors.toMap(Standing::order, standing -> standing, (first, second) -> first));
        }

        DefectList of(Set<ListedDefect> listed) {
            Set<ListedDefect> ours = ours();
            List<Disputed> disputed = new ArrayList<>();
            listed.stream()
                    .filter(defect -> !ours.contains(defect))
                    .forEach(defect -> disputed.add(new Disputed(defect, true, whyNotHere(defect))));
            ours.stream()
                    .filter(defect -> !listed.contains(defect))
                    .forEach(defect -> disputed.add(new Disputed(defect, false, whyNotThere(defect))));
            disputed.sort(comparing((Disputed one) -> one.defect().order())
                    .thenComparing(one -> one.defect().component()));
            long agreed = listed.stream().filter(ours::contains).count();
            return new DefectList(window, agreed, disputed);
        }

        private Set<ListedDefect> ours() {
            return ledger.standings().stream()
                    .filter(order -> window.contains(order.day()) && signs.isMeasured(order))
                    .flatMap(order -> metric.components().entrySet().stream()
                            .filter(part -> part.getKey().isAmazons())
                            .filter(part -> order.hasAny(part.getValue()))
                            .map(part -> new ListedDefect(order.order(), part.getKey())))
                    .collect(Collectors.toSet());
        }

        private Cause whyNotHere(ListedDefect defect) {
            @Nullable Standing order = standings.get(defect.order());
            if (order == null) {
                return Cause.UNKNOWN_ORDER;
            } else if (!window.contains(order.day())) {
                return Cause.OUTSIDE_WINDOW;
            }
            boolean isSpared = order.hasAny(Signs.spared(traits(defect)));
            return isSpared ? signs.whySpared(order) : whyUncounted(order, defect);
        }

        private Cause whyUncounted(Standing order, ListedDefect defect) {
            return order.hasAny(traits(defect)) ? Cause.UNEXPLAINED : Cause.MISSING_CASE;
        }

        private Cause whyNotThere(ListedDefect defect) {
            Optional<Standing> order = Optional.ofNullable(standings.get(defect.order()));
            if (order.filter(known -> signs.isYoung(known, traits(defect))).isPresent()) {
                return Cause.NOT_YET_COUNTED;
            }
            return order.filter(signs::isAtEdge).isPresent() ? Cause.OUTSIDE_WINDOW : Cause.UNEXPLAINED;
        }

        private Set<Trait> traits(ListedDefect defect) {
            return metric.components().getOrDefault(defect.component(), Set.of());
        }
    }
}
