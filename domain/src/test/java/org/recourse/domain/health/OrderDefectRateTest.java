package org.recourse.domain.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.domain.health.Samples.POLICIES;
import static org.recourse.domain.health.Samples.TODAY;
import static org.recourse.domain.health.Samples.clean;
import static org.recourse.domain.health.Samples.in;
import static org.recourse.domain.health.Samples.odr;
import static org.recourse.domain.health.Samples.order;
import static org.recourse.domain.health.Samples.standing;

import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.chargeback.ChargebackState;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.feedback.FeedbackState;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderState;

/** The Order Defect Rate (ODR-1 to ODR-4, ODR-6) under POL-12 to POL-18. */
class OrderDefectRateTest {
    private static final Particulars ONE_STAR = Particulars.NONE.with(Particular.RATING, "1");

    /** POL-12: exactly 1 % is over. */
    @Test
    void one_defect_in_a_hundred_orders_misses_the_target() {
        Measurement over = odr(clean(99).add(defective(1)));
        assertEquals(new Rate(1, 100), over.rate());
        assertEquals(Measurement.Status.BAD, over.status());
        assertEquals(0, over.headroom());
        assertEquals(OptionalLong.of(1), over.ordersToRecover());
        Measurement under = odr(clean(100).add(defective(1)));
        assertEquals(Measurement.Status.GOOD, under.status());
        assertEquals(0, under.headroom());
        assertEquals(OptionalLong.of(0), under.ordersToRecover());
    }

    /** ODR-4. */
    @Test
    void without_orders_there_is_no_value() {
        Measurement nothing = odr(new Tally());
        assertEquals(Rate.NONE, nothing.rate());
        assertEquals(Measurement.Status.NONE, nothing.status());
        assertEquals(0, nothing.headroom());
        assertEquals(OptionalLong.of(0), nothing.ordersToRecover());
    }

    /** ODR-2. */
    @Test
    void an_order_with_several_defects_counts_once_and_shows_in_every_part() {
        Standing order = standing(
                order(1),
                in(ClaimState.FILED, CaseKind.A_TO_Z_CLAIM, 1),
                in(ChargebackState.NOTIFIED, CaseKind.CHARGEBACK, 1),
                in(FeedbackState.RECEIVED, CaseKind.SELLER_FEEDBACK, 1, ONE_STAR));
        Measurement measured = odr(clean(9).add(order));
        assertEquals(new Rate(1, 10), measured.rate());
        assertEquals(
                Map.of(
                        Component.NEGATIVE_FEEDBACK, 1L,
                        Component.CLAIMS, 1L,
                        Component.CHARGEBACKS, 1L,
                        Component.PENDING_CLAIMS, 1L),
                measured.components());
    }

    /** POL-12: sixty days, the first and the last included. */
    @Test
    void the_window_has_both_its_edges() {
        assertEquals(
                new Window(LocalDate.of(2026, 9, 17), TODAY), odr(new Tally()).window());
        assertEquals(0, orders(TODAY.minusDays(60)));
        assertEquals(1, orders(TODAY.minusDays(59)));
        assertEquals(1, orders(TODAY));
        assertEquals(0, orders(TODAY.plusDays(1)));
    }

    private static long orders(LocalDate day) {
        return odr(new Tally().add(standing(order(1, day, OrderState.SHIPPED))))
                .rate()
                .denominator();
    }

    /** POL-17. */
    @Test
    void days_are_cut_at_midnight_utc_unless_the_policy_says_otherwise() {
        assertEquals(TODAY.minusDays(1), dayOf("2026-11-14T23:59:59Z"));
        assertEquals(TODAY, dayOf("2026-11-15T00:00:00Z"));
        Standing inTokyo = Standing.of(
                        bought("2026-11-14T15:00:00Z"), List.of(), false, Samples.policies("POL-17 = Asia/Tokyo"))
                .orElseThrow();
        assertEquals(TODAY, inTokyo.day());
    }

    @Test
    void the_day_of_asking_is_cut_in_the_same_zone() {
        MetricDefinition tokyo =
                Samples.definition(MetricId.ORDER_DEFECT_RATE, Samples.policies("POL-17 = Asia/Tokyo"));
        assertEquals(TODAY, tokyo.window(Instant.parse("2026-11-14T15:00:00Z")).to());
    }

    private static LocalDate dayOf(String at) {
        return standing(bought(at)).day();
    }

    private static Order bought(String at) {
        return order(
                Samples.id(1), Instant.parse(at), Marketplace.DE, Channel.MFN, OrderState.SHIPPED, Delivery.UNKNOWN);
    }

    /** POL-18. */
    @Test
    void a_lag_moves_the_whole_window() {
        MetricDefinition late = Samples.definition(MetricId.ORDER_DEFECT_RATE, Samples.policies("POL-18 = 15 days"));
        assertEquals(new Window(TODAY.minusDays(74), TODAY.minusDays(15)), late.window(Samples.NOW));
    }

    /** POL-16. */
    @Test
    void cancelled_orders_count_and_pending_and_foreign_ones_are_left_out_by_reason() {
        Tally tally = clean(5).add(standing(order(1, TODAY, OrderState.CANCELLED)))
                .add(standing(order(2, TODAY, OrderState.PENDING)))
                .add(standing(order(3, TODAY, OrderState.PENDING)))
                .add(TODAY, null, Channel.MFN, Trait.NON_MARKETPLACE.bit(), 4);
        Measurement measured = odr(tally);
        assertEquals(6, measured.rate().denominator());
        assertEquals(Map.of(Trait.PENDING_ORDER, 2L, Trait.NON_MARKETPLACE, 4L), measured.leftOut());
    }

    /** FBK-3: by the order's date, not its own. */
    @Test
    void a_defect_counts_by_the_day_of_its_order() {
        Case feedback = in(FeedbackState.RECEIVED, CaseKind.SELLER_FEEDBACK, 1, ONE_STAR);
        Tally tally = new Tally().add(standing(order(1, TODAY.minusDays(60), OrderState.SHIPPED), feedback));
        assertEquals(Rate.NONE, odr(tally).rate());
    }

    /** ATZ-15, ATZ-17: what a decision said of the order beats what its state means. */
    @Test
    void a_decision_about_the_metric_alone_is_followed() {
        assertEquals(1, defects(in(ClaimState.GRANTED, CaseKind.A_TO_Z_CLAIM, 1)));
        assertEquals(0, defects(granted(Particular.METRIC_IMPACT, "SPARED")));
        assertEquals(0, defects(granted(Particular.LIABILITY, "AMAZON")));
        assertEquals(0, defects(in(ClaimState.APPEAL_WON, CaseKind.A_TO_Z_CLAIM, 1)));
    }

    private static Case granted(Particular axis, String value) {
        Instant at = Instant.parse("2026-11-02T00:00:00Z");
        Particulars known =
                Particulars.NONE.with(Particular.ORDER, Samples.id(1).text());
        return Samples.matter(
                CaseKind.A_TO_Z_CLAIM,
                "1",
                Samples.event(at, new Happening.Opened(Happening.Basis.STATED, known)),
                Samples.event(at, new Happening.Reported(ClaimState.GRANTED, Particulars.NONE.with(axis, value))));
    }

    private static long defects(Case matter) {
        return odr(new Tally().add(standing(order(1), matter))).counted();
    }

    /** ATZ-16: denied and withdrawn claims count in the claim rate only. */
    @Test
    void a_denied_claim_counts_in_the_claim_rate_alone() {
        Tally tally = clean(9).add(standing(order(1), in(ClaimState.DENIED, CaseKind.A_TO_Z_CLAIM, 1)));
        assertEquals(new Rate(0, 10), odr(tally).rate());
        assertEquals(
                new Rate(1, 10),
                Samples.measure(MetricId.A_TO_Z_CLAIM_RATE, tally, POLICIES).rate());
    }

    /** ODR-1: each marketplace and channel, and together. */
    @Test
    void each_marketplace_and_channel_is_measured_and_all_together() {
        Tally tally = clean(10).add(TODAY, Marketplace.FR, Channel.AFN, Trait.CLAIM_COUNTS.bit(), 1);
        HealthReport report = AccountHealth.measure(tally, POLICIES, Samples.NOW);
        List<String> scopes = report.measurements().stream()
                .filter(m -> m.definition().id() == MetricId.ORDER_DEFECT_RATE)
                .map(m -> m.scope() + " " + m.rate())
                .toList();
        assertEquals(
                List.of(
                        "all ALL 1/11",
                        "all MFN 0/10",
                        "all AFN 1/1",
                        "Amazon.de ALL 0/10",
                        "Amazon.de MFN 0/10",
                        "Amazon.de AFN 0/0",
                        "Amazon.fr ALL 1/1",
                        "Amazon.fr MFN 0/0",
                        "Amazon.fr AFN 1/1"),
                scopes);
    }

    @Test
    void a_marketplace_may_have_policies_of_its_own() {
        Tally tally = clean(10).add(TODAY, Marketplace.FR, Channel.MFN, Trait.CLAIM_PENDING.bit(), 1);
        HealthReport report = AccountHealth.measure(tally, Samples.policies("POL-13 @Amazon.fr = no"), Samples.NOW);
        Scope france = new Scope(Marketplace.FR, null);
        assertEquals(
                new Rate(0, 1),
                report.measurement(MetricId.ORDER_DEFECT_RATE, france)
                        .orElseThrow()
                        .rate());
        assertEquals(
                new Rate(1, 11),
                report.measurement(MetricId.ORDER_DEFECT_RATE, Scope.ALL)
                        .orElseThrow()
                        .rate());
    }

    @Test
    void a_window_of_ones_own_is_taken_for_every_metric_once() {
        Window window = new Window(TODAY.minusDays(1), TODAY);
        HealthReport report = AccountHealth.measure(clean(1), POLICIES, Samples.NOW, window);
        assertTrue(report.measurements().stream().allMatch(m -> m.window().equals(window)));
        long lateShipments = report.measurements().stream()
                .filter(m -> m.definition().id() == MetricId.LATE_SHIPMENT_RATE
                        && m.scope().equals(Scope.ALL))
                .count();
        assertEquals(1, lateShipments);
    }

    @Test
    void the_headroom_is_how_many_more_defects_still_meet_the_target() {
        assertEquals(1, odr(clean(299).add(defective(1))).headroom());
    }

    @Test
    void a_claim_shows_in_the_parts_that_are_about_claims_and_in_no_other() {
        Measurement measured = odr(clean(9).add(defective(1)));
        assertEquals(
                Map.of(
                        Component.NEGATIVE_FEEDBACK, 0L,
                        Component.CLAIMS, 1L,
                        Component.CHARGEBACKS, 0L,
                        Component.PENDING_CLAIMS, 0L),
                measured.components());
    }

    /** POL-14. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "service, unless won | SERVICE_CHARGEBACK_OPEN SERVICE_CHARGEBACK_LOST",
                "service, if lost    | SERVICE_CHARGEBACK_LOST",
                "service             | SERVICE_CHARGEBACK_OPEN SERVICE_CHARGEBACK_LOST SERVICE_CHARGEBACK_WON",
                "all, unless won     | SERVICE_CHARGEBACK_OPEN SERVICE_CHARGEBACK_LOST"
                        + " FRAUD_CHARGEBACK_OPEN FRAUD_CHARGEBACK_LOST",
                "all, if lost        | SERVICE_CHARGEBACK_LOST FRAUD_CHARGEBACK_LOST",
                "all                 | SERVICE_CHARGEBACK_OPEN SERVICE_CHARGEBACK_LOST SERVICE_CHARGEBACK_WON"
                        + " FRAUD_CHARGEBACK_OPEN FRAUD_CHARGEBACK_LOST FRAUD_CHARGEBACK_WON"
            })
    void the_policy_chooses_which_chargebacks_count(String choice, String traits) {
        assertEquals(named(traits), counted("POL-14 = " + choice, "CHARGEBACK"));
    }

    private static Set<Trait> named(String traits) {
        return Arrays.stream(traits.split(" ", -1)).map(Trait::valueOf).collect(Collectors.toSet());
    }

    private static Set<Trait> counted(String policy, String name) {
        MetricDefinition odr =
                MetricDefinitions.orderDefectRate(Samples.policies(policy), Optional.empty(), Samples.NOW);
        return Sets.filter(odr.counted().traits(), trait -> trait.name().contains(name));
    }

    /** POL-15. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 and 2 stars, unless removed or struck | FEEDBACK_1 FEEDBACK_2",
                "1 star                                  | FEEDBACK_1 REMOVED_FEEDBACK_1",
                "2 and 3 stars                           | FEEDBACK_2 FEEDBACK_3 REMOVED_FEEDBACK_2 REMOVED_FEEDBACK_3"
            })
    void the_policy_chooses_which_feedback_counts(String choice, String traits) {
        assertEquals(named(traits), counted("POL-15 = " + choice, "FEEDBACK"));
    }

    @Test
    void a_chargeback_is_open_until_the_bank_has_decided() {
        assertTrue(traits(ChargebackState.NOTIFIED).contains(Trait.SERVICE_CHARGEBACK_OPEN));
        assertTrue(traits(ChargebackState.LOST).contains(Trait.SERVICE_CHARGEBACK_LOST));
    }

    private static Set<Trait> traits(ChargebackState state) {
        return standing(order(1), in(state, CaseKind.CHARGEBACK, 1)).traits();
    }

    private static Standing defective(int number) {
        return standing(order(number), in(ClaimState.GRANTED, CaseKind.A_TO_Z_CLAIM, number));
    }
}
