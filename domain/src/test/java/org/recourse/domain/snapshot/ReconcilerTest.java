package org.recourse.domain.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.claim.Claims;
import org.recourse.domain.health.Component;
import org.recourse.domain.health.MetricDefinition;
import org.recourse.domain.health.MetricDefinitions;
import org.recourse.domain.health.MetricId;
import org.recourse.domain.health.Standing;
import org.recourse.domain.health.StrayDefect;
import org.recourse.domain.health.Trait;
import org.recourse.domain.health.Window;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.snapshot.DefectList.Disputed;
import org.recourse.domain.snapshot.Difference.Explained;

/** Amazon's figures beside ours, each difference with a cause (ODR-9). */
class ReconcilerTest {
    private static final LocalDate LAST = LocalDate.of(2026, 9, 17);
    private static final Window WINDOW = Window.ending(LAST, 60);
    private static final LocalDate MIDDLE = LAST.minusDays(30);
    private static final Instant AS_OF = Instant.parse("2026-09-30T00:00:00Z");

    private final List<Standing> standings = new ArrayList<>();
    private final Map<OrderId, List<Case>> cases = new HashMap<>();
    private final List<StrayDefect> strays = new ArrayList<>();

    private static OrderId id(int number) {
        return OrderId.of("303-0000000-%07d".formatted(number));
    }

    private OrderId order(int number, LocalDate day, Channel channel, Trait... traits) {
        standings.add(new Standing(id(number), day, Marketplace.DE, channel, Set.of(traits)));
        return id(number);
    }

    private OrderId order(int number, Trait... traits) {
        return order(number, MIDDLE, Channel.MFN, traits);
    }

    private void claim(OrderId order, LocalDate openedOn, ClaimState state) {
        Instant at = openedOn.atStartOfDay(ZoneOffset.UTC).toInstant();
        Particulars about = Particulars.NONE.with(Particular.ORDER, order.text());
        List<CaseEvent> events = List.of(
                new CaseEvent(at, at, Actor.BUYER, "a test", new Happening.Opened(Happening.Basis.STATED, about)),
                new CaseEvent(at, at, Actor.AMAZON, "a test", new Happening.Reported(state, Particulars.NONE)));
        CaseId id = CaseId.about(AccountId.MAIN, CaseKind.A_TO_Z_CLAIM, order.text());
        cases.put(order, List.of(Case.of(Claims.TYPE, id, AccountId.MAIN, events)));
    }

    private Reconciliation reconcile(long total, long defects, Map<String, Long> components) {
        Figure figure = new Figure(
                LAST, Marketplace.DE, "order-defect-rate", Channel.MFN, WINDOW, defects, total, "GOOD", components);
        return reconcile(figure, MetricId.ORDER_DEFECT_RATE);
    }

    private Reconciliation reconcile(Figure figure, MetricId id) {
        MetricDefinition metric =
                MetricDefinitions.ofOrders(Policies.standard(), Optional.of(Marketplace.DE), AS_OF).stream()
                        .filter(definition -> definition.id() == id)
                        .findFirst()
                        .orElseThrow()
                        .over(figure.window());
        return Reconciler.reconcile(figure, metric, new Ledger(standings, cases, strays));
    }

    private static Difference line(Reconciliation reconciliation, String what) {
        return reconciliation.lines().stream()
                .filter(line -> line.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private static List<Explained> causes(Reconciliation reconciliation, String what) {
        return line(reconciliation, what).causes();
    }

    @Test
    void equal_numbers_need_no_cause() {
        order(1);
        order(2, Trait.CLAIM_COUNTS);
        Reconciliation same = reconcile(2, 1, Map.of("claims", 1L, "chargebacks", 0L, "negative-feedback", 0L));
        assertTrue(same.agrees());
        assertEquals(
                List.of("orders", "defects", "chargebacks", "claims", "negative-feedback"),
                same.lines().stream().map(Difference::what).toList());
        assertTrue(same.lines().stream().allMatch(line -> line.causes().isEmpty()));
    }

    @Test
    void what_is_spared_here_may_count_there() {
        OrderId denied = order(1, Trait.CLAIM_SPARED);
        claim(denied, MIDDLE, ClaimState.DENIED);
        OrderId funded = order(2, Trait.CLAIM_SPARED);
        OrderId removed = order(3, Trait.REMOVED_FEEDBACK_1);
        OrderId won = order(4, Trait.SERVICE_CHARGEBACK_WON);
        Reconciliation differs = reconcile(4, 4, Map.of("claims", 2L, "chargebacks", 1L, "negative-feedback", 1L));
        assertEquals(
                List.of(
                        new Explained(Cause.WITHDRAWN_OR_DENIED, 1, List.of(denied)),
                        new Explained(Cause.SPARED, 1, List.of(funded))),
                causes(differs, "claims"));
        assertEquals(List.of(new Explained(Cause.SPARED, 1, List.of(won))), causes(differs, "chargebacks"));
        assertEquals(List.of(new Explained(Cause.REMOVED, 1, List.of(removed))), causes(differs, "negative-feedback"));
        assertEquals(4, line(differs, "defects").more());
    }

    @Test
    void an_order_of_the_other_channel_or_at_the_edge_or_unknown_may_be_meant() {
        OrderId shipped = order(1, MIDDLE, Channel.AFN, Trait.CLAIM_COUNTS);
        OrderId before = order(2, WINDOW.from().minusDays(1), Channel.MFN, Trait.CLAIM_COUNTS);
        order(3, WINDOW.from().minusDays(3), Channel.MFN, Trait.CLAIM_COUNTS);
        OrderId stray = id(9);
        strays.add(new StrayDefect(
                CaseId.about(AccountId.MAIN, CaseKind.A_TO_Z_CLAIM, "stray"), stray, Set.of(Trait.CLAIM_COUNTS)));
        assertEquals(
                List.of(
                        new Explained(Cause.OUTSIDE_WINDOW, 1, List.of(before)),
                        new Explained(Cause.WRONG_CHANNEL, 1, List.of(shipped)),
                        new Explained(Cause.UNKNOWN_ORDER, 1, List.of(stray)),
                        new Explained(Cause.MISSING_CASE, 2, List.of())),
                causes(reconcile(5, 5, Map.of("claims", 5L)), "claims"));
    }

    @Test
    void more_suspects_than_differences_are_all_named() {
        OrderId first = order(1, Trait.CLAIM_SPARED);
        OrderId second = order(2, Trait.CLAIM_SPARED);
        assertEquals(
                List.of(new Explained(Cause.SPARED, 1, List.of(first, second))),
                causes(reconcile(2, 1, Map.of("claims", 1L)), "claims"));
    }

    @Test
    void what_counts_here_may_not_be_counted_there_yet() {
        OrderId pending = order(1, Trait.CLAIM_PENDING);
        OrderId late = order(2, Trait.CLAIM_COUNTS);
        claim(late, LAST.plusDays(1), ClaimState.GRANTED);
        OrderId edge = order(3, WINDOW.to(), Channel.MFN, Trait.CLAIM_COUNTS);
        order(4, Trait.CLAIM_COUNTS);
        assertEquals(
                List.of(
                        new Explained(Cause.NOT_YET_COUNTED, 2, List.of(pending, late)),
                        new Explained(Cause.OUTSIDE_WINDOW, 1, List.of(edge)),
                        new Explained(Cause.UNEXPLAINED, 1, List.of())),
                causes(reconcile(4, 0, Map.of("claims", 0L)), "claims"));
    }

    @Test
    void orders_that_the_desk_does_not_have_are_unknown_ones() {
        order(1);
        OrderId other = order(2, MIDDLE, Channel.AFN);
        assertEquals(
                List.of(
                        new Explained(Cause.WRONG_CHANNEL, 1, List.of(other)),
                        new Explained(Cause.UNKNOWN_ORDER, 3, List.of())),
                causes(reconcile(5, 0, Map.of()), "orders"));
        assertEquals(
                List.of(new Explained(Cause.UNEXPLAINED, 1, List.of())), causes(reconcile(0, 0, Map.of()), "orders"));
    }

    @Test
    void a_pending_or_cancelled_order_may_be_left_out_by_one_side() {
        OrderId pending = order(1, Trait.PENDING_ORDER);
        OrderId cancelled = order(2, Trait.CANCELLED_ORDER);
        assertEquals(
                List.of(new Explained(Cause.LEFT_OUT, 1, List.of(pending))),
                causes(reconcile(2, 0, Map.of()), "orders"));
        assertEquals(
                List.of(new Explained(Cause.LEFT_OUT, 1, List.of(cancelled))),
                causes(reconcile(0, 0, Map.of()), "orders"));
    }

    @Test
    void a_metric_of_shipping_may_lack_times() {
        order(1, Trait.SHIPPED_LATE);
        OrderId unknown = order(2, Trait.SHIPPING_UNKNOWN);
        Figure late = new Figure(LAST, Marketplace.DE, "late-shipment-rate", null, WINDOW, 2, 2, "GOOD", Map.of());
        Reconciliation differs = reconcile(late, MetricId.LATE_SHIPMENT_RATE);
        assertEquals(List.of(new Explained(Cause.NO_DATA, 1, List.of(unknown))), causes(differs, "orders"));
        assertEquals(List.of(new Explained(Cause.NO_DATA, 1, List.of(unknown))), causes(differs, "counted"));
        Figure fewer = new Figure(LAST, Marketplace.DE, "late-shipment-rate", null, WINDOW, 0, 1, "GOOD", Map.of());
        assertEquals(
                List.of(new Explained(Cause.UNEXPLAINED, 1, List.of())),
                causes(reconcile(fewer, MetricId.LATE_SHIPMENT_RATE), "counted"));
    }

    @Test
    void a_rate_that_is_no_share_has_no_value() {
        Figure odd = new Figure(LAST, null, "valid-tracking-rate", null, WINDOW, 9, 8, "", Map.of());
        assertEquals(Optional.empty(), odd.rate());
        assertEquals(Optional.of(MetricId.VALID_TRACKING_RATE), odd.metricId());
    }

    private DefectList list(ListedDefect... listed) {
        MetricDefinition odr = MetricDefinitions.orderDefectRate(Policies.standard(), Optional.empty(), AS_OF)
                .over(WINDOW);
        return DefectList.compare(Set.of(listed), odr, WINDOW, new Ledger(standings, cases, strays));
    }

    private static ListedDefect defect(OrderId order, Component component) {
        return new ListedDefect(order, component);
    }

    @Test
    void a_list_of_orders_is_compared_one_by_one() {
        OrderId both = order(1, Trait.CLAIM_COUNTS, Trait.FEEDBACK_1);
        OrderId denied = order(2, Trait.CLAIM_SPARED);
        claim(denied, MIDDLE, ClaimState.DENIED);
        OrderId early = order(3, WINDOW.from().minusDays(9), Channel.MFN, Trait.SERVICE_CHARGEBACK_LOST);
        OrderId clean = order(4);
        OrderId pending = order(5, Trait.CLAIM_PENDING);
        OrderId edge = order(6, WINDOW.to(), Channel.MFN, Trait.CLAIM_COUNTS);
        OrderId surplus = order(7, Trait.SERVICE_CHARGEBACK_LOST);
        DefectList list = list(
                defect(both, Component.CLAIMS),
                defect(both, Component.NEGATIVE_FEEDBACK),
                defect(denied, Component.CLAIMS),
                defect(early, Component.CHARGEBACKS),
                defect(clean, Component.CHARGEBACKS),
                defect(id(9), Component.CLAIMS));
        assertEquals(2, list.agreed());
        assertEquals(
                List.of(
                        new Disputed(defect(denied, Component.CLAIMS), true, Cause.WITHDRAWN_OR_DENIED),
                        new Disputed(defect(early, Component.CHARGEBACKS), true, Cause.OUTSIDE_WINDOW),
                        new Disputed(defect(clean, Component.CHARGEBACKS), true, Cause.MISSING_CASE),
                        new Disputed(defect(pending, Component.CLAIMS), false, Cause.NOT_YET_COUNTED),
                        new Disputed(defect(edge, Component.CLAIMS), false, Cause.OUTSIDE_WINDOW),
                        new Disputed(defect(surplus, Component.CHARGEBACKS), false, Cause.UNEXPLAINED),
                        new Disputed(defect(id(9), Component.CLAIMS), true, Cause.UNKNOWN_ORDER)),
                list.disputed());
    }
}
