package org.recourse.application.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.application.Office.ACCOUNT;
import static org.recourse.application.Office.NOW;
import static org.recourse.application.Office.ORDER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.application.Office;
import org.recourse.application.intake.IntakeRecord.ClaimRecord;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.intake.Sample;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.health.Explanation;
import org.recourse.domain.health.HealthReport;
import org.recourse.domain.health.MetricId;
import org.recourse.domain.health.Rate;
import org.recourse.domain.health.Scope;
import org.recourse.domain.health.StrayDefect;
import org.recourse.domain.health.Window;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.policy.PolicyEntry;
import org.recourse.domain.policy.PolicyId;

/** Health is measured from what the desk keeps of each order, and explained to the single order (ODR-1, ODR-2, ODR-4). */
class MeasuringTest {
    private static final int ORDERS = 10;
    private static final OrderId UNKNOWN = OrderId.of("333-3333333-3333333");

    private final Office office = new Office();

    @BeforeEach
    void ten_orders_one_of_them_with_a_claim() {
        List<OrderRecord> orders = new ArrayList<>(List.of(new OrderRecord(Office.sold(ORDER, "11-01T10:00"))));
        for (int i = 1; i < ORDERS; i++) {
            orders.add(new OrderRecord(Office.sold(OrderId.of("222-0000000-000000" + i), "11-02T03:00")));
        }
        office.take("all-orders", orders);
        office.take("claims", Sample.claim());
    }

    /** POL-13: a pending claim counts; ATZ-16: a denied one does not. */
    @Test
    void a_claim_counts_until_it_is_denied() {
        assertEquals(new Rate(1, ORDERS), odr(office.policies, NOW));
        office.take("claims", Sample.claim(ClaimState.DENIED, "11-12T09:00"));
        assertEquals(new Rate(0, ORDERS), odr(office.policies, NOW));
    }

    /** POL-12: the day of asking and the 59 before it. */
    @Test
    void the_window_is_that_of_the_time_of_asking_unless_one_is_given() {
        assertEquals(new Rate(1, ORDERS), odr(office.policies, Instant.parse("2026-12-30T00:00:00Z")));
        assertEquals(new Rate(0, ORDERS - 1), odr(office.policies, Instant.parse("2026-12-31T00:00:00Z")));
        Window firstDay = new Window(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 1));
        MeasureHealth.Request request = new MeasureHealth.Request(ACCOUNT, NOW, firstDay, null);
        assertEquals(new Rate(1, 1), odr(office.policies, request));
    }

    /** POL-17: under another zone the orders of the night belong to the day before, whatever the desk keeps. */
    @Test
    void days_cut_in_another_zone_are_counted_anew_from_the_orders() {
        Policies own = own(PolicyId.METRIC_ZONE, "America/Los_Angeles");
        Window firstDay = new Window(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 1));
        assertEquals(new Rate(1, ORDERS), odr(own, new MeasureHealth.Request(ACCOUNT, NOW, firstDay, null)));
        Window nextDay = new Window(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 2));
        assertEquals(Rate.NONE, odr(own, new MeasureHealth.Request(ACCOUNT, NOW, nextDay, null)));
    }

    private Policies own(PolicyId id, String value) {
        return office.policies.overriddenBy(
                List.of(new PolicyEntry(id, value, "own", LocalDate.EPOCH, null, null, "test", LocalDate.EPOCH)));
    }

    /** POL-12. */
    @Test
    void however_long_its_window_is_every_order_of_it_counts() {
        Instant later = Instant.parse("2027-02-27T00:00:00Z");
        assertEquals(new Rate(0, 0), odr(office.policies, later));
        assertEquals(new Rate(1, ORDERS), odr(own(PolicyId.ODR_WINDOW, "120 days, < 1 %"), later));
    }

    @Test
    void a_metric_that_lags_behind_does_not_hide_the_latest_orders_from_the_others() {
        Policies lagging = own(PolicyId.PERFECT_ORDER, "90 days, lag 30 days, >= 95 %");
        assertEquals(new Rate(1, ORDERS), odr(lagging, NOW));
    }

    @Test
    void policies_that_have_no_say_in_it_leave_the_kept_standings_in_use() {
        office.desk.<Boolean>write(records -> {
            records.standings().clear(ACCOUNT);
            return true;
        });
        assertEquals(Rate.NONE, odr(own(PolicyId.CLAIM_ANSWER, "24 hours"), NOW));
    }

    @Test
    void one_marketplace_can_be_measured_alone() {
        MeasureHealth.Request german = new MeasureHealth.Request(ACCOUNT, NOW, null, Marketplace.DE);
        assertEquals(List.of(), measure(office.policies, german).report().measurements());
        MeasureHealth.Request american = new MeasureHealth.Request(ACCOUNT, NOW, null, Marketplace.US);
        HealthReport report = measure(office.policies, american).report();
        assertEquals(
                new Rate(1, ORDERS),
                report.measurement(MetricId.ORDER_DEFECT_RATE, new Scope(Marketplace.US, null))
                        .orElseThrow()
                        .rate());
        assertTrue(report.measurements().stream()
                .allMatch(measured -> measured.scope().marketplaceOrNull() == Marketplace.US));
    }

    /** MET-2. */
    @Test
    void messages_are_measured_and_late_ones_listed() {
        office.take("messages", Sample.message("M-1", "11-16T08:00", "11-18T08:00"));
        MeasureHealth.Answer answer = measure(office.policies, MeasureHealth.Request.of(ACCOUNT, NOW));
        assertEquals(1, answer.lateMessages().size());
        assertEquals(
                new Rate(0, 1),
                answer.report()
                        .measurement(MetricId.CONTACT_RESPONSE_RATE, Scope.ALL)
                        .orElseThrow()
                        .rate());
    }

    /** POL-8 of the seller's own: what the desk keeps ready was told by another. */
    @Test
    void messages_are_told_anew_where_an_own_policy_gives_more_time() {
        office.take("messages", Sample.message("M-1", "11-16T08:00", "11-18T08:00"));
        Policies patient = own(PolicyId.MESSAGE_ANSWER, "72 hours");
        MeasureHealth.Answer answer = measure(patient, MeasureHealth.Request.of(ACCOUNT, NOW));
        assertEquals(List.of(), answer.lateMessages());
        assertEquals(
                new Rate(1, 1),
                answer.report()
                        .measurement(MetricId.CONTACT_RESPONSE_RATE, Scope.ALL)
                        .orElseThrow()
                        .rate());
    }

    @Test
    void a_defect_whose_order_is_unknown_is_listed_and_counts_in_no_rate() {
        office.take("claims", claimOn(UNKNOWN));
        MeasureHealth.Answer answer = measure(office.policies, MeasureHealth.Request.of(ACCOUNT, NOW));
        assertEquals(
                List.of(UNKNOWN),
                answer.strays().stream().map(StrayDefect::orderOrNull).toList());
        assertEquals(new Rate(1, ORDERS), odr(office.policies, NOW));
        assertEquals(1, explain(MetricId.ORDER_DEFECT_RATE).strays().size());
        office.take("all-orders", new OrderRecord(Office.sold(UNKNOWN, "11-03T10:00")));
        assertEquals(new Rate(2, ORDERS + 1), odr(office.policies, NOW));
    }

    private static ClaimRecord claimOn(OrderId order) {
        return new ClaimRecord(null, order, Office.time("11-05T09:00"), null, null, null, null, null, null, null);
    }

    @Test
    void a_metric_is_explained_to_the_single_order() {
        Explanation explanation = explain(MetricId.ORDER_DEFECT_RATE).explanation();
        assertEquals(
                List.of(ORDER),
                explanation.counted().stream().map(Explanation.Line::order).toList());
        assertEquals(ORDERS - 1, explanation.remaining().size());
        assertEquals(new Rate(1, ORDERS), explanation.measurement().rate());
    }

    @Test
    void the_metric_of_messages_is_explained_by_its_late_ones() {
        ExplainMetric.Answer answer = new ExplainMetric(office.desk, office.policies)
                .explain(ExplainMetric.Request.of(ACCOUNT, MetricId.CONTACT_RESPONSE_RATE, NOW));
        assertEquals(
                List.of(),
                assertInstanceOf(ExplainMetric.ByMessage.class, answer)
                        .response()
                        .late());
    }

    @Test
    void rebuilding_changes_nothing_on_a_sound_desk_and_mends_a_broken_one() {
        String before = office.picture();
        assertEquals(ORDERS, new RebuildStandings(office.desk).rebuild(ACCOUNT));
        assertEquals(before, office.picture());
        office.desk.<Boolean>write(records -> {
            records.standings().clear(ACCOUNT);
            return true;
        });
        assertEquals(Rate.NONE, odr(office.policies, NOW));
        new RebuildStandings(office.desk).rebuild(ACCOUNT);
        assertEquals(before, office.picture());
        assertEquals(1, office.cases(CaseKind.A_TO_Z_CLAIM).size());
    }

    private ExplainMetric.ByOrder explain(MetricId metric) {
        ExplainMetric.Answer answer =
                new ExplainMetric(office.desk, office.policies).explain(ExplainMetric.Request.of(ACCOUNT, metric, NOW));
        return assertInstanceOf(ExplainMetric.ByOrder.class, answer);
    }

    private Rate odr(Policies policies, Instant asOf) {
        return odr(policies, MeasureHealth.Request.of(ACCOUNT, asOf));
    }

    private Rate odr(Policies policies, MeasureHealth.Request request) {
        return measure(policies, request)
                .report()
                .measurement(MetricId.ORDER_DEFECT_RATE, Scope.ALL)
                .orElseThrow()
                .rate();
    }

    private MeasureHealth.Answer measure(Policies policies, MeasureHealth.Request request) {
        return new MeasureHealth(office.desk, policies).measure(request);
    }
}
