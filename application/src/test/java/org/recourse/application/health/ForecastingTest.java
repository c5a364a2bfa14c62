package org.recourse.application.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.recourse.application.Office.ACCOUNT;
import static org.recourse.application.Office.NOW;
import static org.recourse.application.Office.ORDER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.application.Office;
import org.recourse.application.intake.IntakeRecord.ClaimRecord;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.intake.Sample;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.health.DefectStay;
import org.recourse.domain.health.Forecast;
import org.recourse.domain.health.Measurement;
import org.recourse.domain.health.MetricId;
import org.recourse.domain.health.OrderVolume;
import org.recourse.domain.health.Rate;
import org.recourse.domain.health.Scope;
import org.recourse.domain.health.Trait;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.policy.PolicyEntry;
import org.recourse.domain.policy.PolicyId;

/** The Order Defect Rate of the coming days and of those before, from what lies on the desk (ODR-5). */
class ForecastingTest {
    private final Office office = new Office();

    @BeforeEach
    void two_orders_one_of_them_with_a_claim() {
        OrderId clean = OrderId.of("222-0000000-0000001");
        office.take(
                "all-orders",
                new OrderRecord(Office.sold(ORDER, "11-01T10:00")),
                new OrderRecord(Office.sold(clean, "11-10T10:00")));
        office.take("claims", Sample.claim());
    }

    private ForecastDefects.Answer forecast(
            Policies policies, @Nullable Marketplace marketplace, @Nullable Channel channel) {
        return new ForecastDefects(office.desk, policies)
                .forecast(new ForecastDefects.Request(ACCOUNT, NOW, 60, OrderVolume.NONE, marketplace, channel));
    }

    private static Rate on(String day, ForecastDefects.Answer answer) {
        return answer.forecast().days().stream()
                .filter(coming -> coming.date().equals(LocalDate.parse(day)))
                .map(Forecast.Day::rate)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void known_orders_leave_on_their_sixtieth_day() {
        ForecastDefects.Answer answer = forecast(office.policies, null, null);
        assertEquals(new Rate(1, 2), answer.forecast().today().rate());
        assertEquals(new Rate(1, 2), on("2026-12-30", answer));
        assertEquals(new Rate(0, 1), on("2026-12-31", answer));
        assertEquals(Rate.NONE, on("2027-01-09", answer));
        assertEquals(
                List.of(new DefectStay(
                        ORDER, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31), Set.of(Trait.CLAIM_PENDING))),
                answer.defects());
    }

    @Test
    void what_is_not_asked_for_is_not_in_it() {
        ForecastDefects.Answer german = forecast(office.policies, Marketplace.DE, null);
        assertEquals(Rate.NONE, german.forecast().today().rate());
        assertEquals(List.of(), german.defects());
        ForecastDefects.Answer amazons = forecast(office.policies, Marketplace.US, Channel.AFN);
        assertEquals(List.of(), amazons.defects());
        assertEquals(
                new Rate(1, 2),
                forecast(office.policies, Marketplace.US, Channel.MFN)
                        .forecast()
                        .today()
                        .rate());
    }

    /** POL-18: what is known and not in Amazon's window yet is foreseen. */
    @Test
    void under_a_lag_orders_are_yet_to_come_in() {
        Policies lagging = office.policies.overriddenBy(List.of(new PolicyEntry(
                PolicyId.METRIC_LAG, "15 days", "own", LocalDate.EPOCH, null, null, "test", LocalDate.EPOCH)));
        ForecastDefects.Answer answer = forecast(lagging, null, null);
        assertEquals(new Rate(1, 1), answer.forecast().today().rate());
        assertEquals(new Rate(1, 2), on("2026-11-25", answer));
        assertEquals(LocalDate.of(2027, 1, 15), answer.defects().get(0).leaves());
    }

    /** POL-17: under another zone an order of the night belongs to the day before, whatever the desk keeps. */
    @Test
    void days_cut_in_another_zone_are_foreseen_from_the_orders() {
        OrderId night = OrderId.of("222-0000000-0000002");
        office.take("all-orders", new OrderRecord(Office.sold(night, "11-12T03:00")));
        office.take(
                "claims",
                new ClaimRecord("C-2", night, NOW, null, null, ClaimState.AWAITING_SELLER, null, null, null, null));
        Policies own = office.policies.overriddenBy(List.of(new PolicyEntry(
                PolicyId.METRIC_ZONE,
                "America/Los_Angeles",
                "own",
                LocalDate.EPOCH,
                null,
                null,
                "test",
                LocalDate.EPOCH)));
        ForecastDefects.Answer answer = forecast(own, null, null);
        assertEquals(new Rate(2, 3), answer.forecast().today().rate());
        assertEquals(
                List.of(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 11)),
                answer.defects().stream().map(DefectStay::enters).toList());
    }

    /** ODR-10: Amazon shows no history; ours is what is known now of each day before. */
    @Test
    void each_day_before_is_measured_as_if_it_were_today() {
        List<Measurement> past = new RetraceDefects(office.desk, office.policies)
                .retrace(new RetraceDefects.Request(ACCOUNT, NOW, 30, Marketplace.US));
        assertEquals(30, past.size());
        for (int day = 0; day < 30; day++) {
            Instant then = NOW.minus(Duration.ofDays(30L - day));
            Rate lived = new MeasureHealth(office.desk, office.policies)
                    .measure(MeasureHealth.Request.of(ACCOUNT, then))
                    .report()
                    .measurement(MetricId.ORDER_DEFECT_RATE, new Scope(Marketplace.US, null))
                    .map(Measurement::rate)
                    .orElse(Rate.NONE);
            assertEquals(lived, past.get(day).rate(), then.toString());
        }
        assertEquals(new Rate(1, 2), past.get(29).rate());
        assertEquals(new Rate(1, 1), past.get(12).rate());
        assertEquals(Rate.NONE, past.get(0).rate());
    }
}
