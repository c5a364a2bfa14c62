package org.recourse.domain.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.recourse.domain.health.Samples.POLICIES;
import static org.recourse.domain.health.Samples.TODAY;
import static org.recourse.domain.health.Samples.in;
import static org.recourse.domain.health.Samples.order;
import static org.recourse.domain.health.Samples.standing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.OrderState;

/** A measurement told order by order, and the defects whose orders are unknown. */
class ExplanationTest {
    private static final MetricDefinition ODR = Samples.definition(MetricId.ORDER_DEFECT_RATE, POLICIES);

    @Test
    void each_order_stands_in_one_list_with_its_reason() {
        Standing bad = standing(order(1), in(ClaimState.GRANTED, CaseKind.A_TO_Z_CLAIM, 1));
        Standing good = standing(order(2));
        Standing out = standing(order(3, TODAY, OrderState.PENDING));
        Standing old = standing(order(4, TODAY.minusDays(60), OrderState.SHIPPED));
        Explanation told = explain(ODR, Stream.of(out, good, bad, old));
        assertEquals(List.of(line(bad, Trait.CLAIM_COUNTS)), told.counted());
        assertEquals(List.of(new Explanation.Line(good.order(), TODAY, Set.of())), told.remaining());
        assertEquals(List.of(line(out, Trait.PENDING_ORDER)), told.leftOut());
    }

    @Test
    void the_lists_are_as_long_as_the_numbers_that_a_tally_gives() {
        for (long seed = 0; seed < 20; seed++) {
            Market shop = Market.random(new Random(seed), 200);
            for (MetricDefinition metric : MetricDefinitions.ofOrders(POLICIES, Optional.empty(), Samples.NOW)) {
                Explanation told = explain(metric, shop.standings().stream());
                Measurement tallied = Measurement.of(
                        metric,
                        Scope.ALL,
                        metric.window(Samples.NOW),
                        shop.tally().rows());
                assertEquals(tallied, told.measurement(), "seed " + seed);
                assertEquals(tallied.counted(), told.counted().size(), "seed " + seed);
                assertEquals(tallied.remaining(), told.remaining().size(), "seed " + seed);
                long out = tallied.leftOut().values().stream().mapToLong(n -> n).sum();
                assertEquals(out, told.leftOut().size(), "seed " + seed);
            }
        }
    }

    @Test
    void orders_of_another_scope_stand_in_no_list() {
        Scope france = new Scope(Marketplace.FR, null);
        Explanation told = Explanation.of(ODR, france, ODR.window(Samples.NOW), Stream.of(standing(order(1))));
        assertEquals(List.of(), told.remaining());
    }

    @Test
    void a_defect_whose_order_is_unknown_is_listed() {
        Case stray = in(ClaimState.GRANTED, CaseKind.A_TO_Z_CLAIM, 2);
        Case spared = in(ClaimState.DENIED, CaseKind.A_TO_Z_CLAIM, 3);
        List<StrayDefect> found = StrayDefect.among(List.of(stray, spared), ODR);
        assertEquals(List.of(new StrayDefect(stray.id(), Samples.id(2), Set.of(Trait.CLAIM_COUNTS))), found);
    }

    @Test
    void a_defect_that_names_no_order_is_listed_without_one() {
        Happening opened = new Happening.Opened(Happening.Basis.STATED, Particulars.NONE);
        Happening granted = new Happening.Reported(ClaimState.GRANTED, Particulars.NONE);
        Case unnamed = Samples.matter(
                CaseKind.A_TO_Z_CLAIM,
                "unnamed",
                Samples.event(Samples.NOW, opened),
                Samples.event(Samples.NOW, granted));
        Case named = in(ClaimState.GRANTED, CaseKind.A_TO_Z_CLAIM, 2);
        List<StrayDefect> found = StrayDefect.among(List.of(unnamed, named), ODR);
        assertEquals(
                Map.of(unnamed.id(), Optional.empty(), named.id(), Optional.of(Samples.id(2))),
                found.stream().collect(Collectors.toMap(StrayDefect::id, StrayDefect::order)));
        assertEquals(found, StrayDefect.among(List.of(named, unnamed), ODR));
    }

    private static Explanation explain(MetricDefinition metric, Stream<Standing> orders) {
        return Explanation.of(metric, Scope.ALL, metric.window(Samples.NOW), orders);
    }

    private static Explanation.Line line(Standing order, Trait because) {
        return new Explanation.Line(order.order(), order.day(), Set.of(because));
    }
}
