package org.recourse.domain.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.recourse.domain.health.Samples.POLICIES;
import static org.recourse.domain.health.Samples.TODAY;
import static org.recourse.domain.health.Samples.in;
import static org.recourse.domain.health.Samples.order;
import static org.recourse.domain.health.Samples.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.health.Measurement.Status;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.OrderState;
import org.recourse.domain.policy.Policies;

/** The Order Defect Rate of the coming days (ODR-5). */
class ForecastTest {
    private static final MetricDefinition RATE = rate(POLICIES);
    private static final MetricDefinition LATER = rate(Samples.policies("POL-18 = 15 days"));

    private static final Window UNTIL_TODAY = new Window(TODAY.minusYears(1), TODAY);

    private static MetricDefinition rate(Policies policies) {
        return MetricDefinitions.orderDefectRate(policies, Optional.empty(), Samples.NOW);
    }

    private static Forecast forecast(MetricDefinition rate, Tally tally, OrderVolume volume, int days) {
        return Forecast.of(tally, rate, Scope.ALL, rate.window(Samples.NOW), volume, days);
    }

    private static List<Rate> rates(Tally tally, OrderVolume volume, int days) {
        return forecast(RATE, tally, volume, days).days().stream()
                .map(Forecast.Day::rate)
                .toList();
    }

    private static Standing granted(int number, LocalDate day) {
        return standing(order(number, day, OrderState.SHIPPED), in(ClaimState.GRANTED, CaseKind.A_TO_Z_CLAIM, number));
    }

    private static Tally sold(LocalDate day, long orders) {
        return new Tally().add(day, Marketplace.DE, Channel.MFN, Trait.NO_RETURN.bit(), orders);
    }

    @Test
    void without_sales_the_rate_rises_until_the_defect_itself_leaves() {
        Tally tally =
                sold(TODAY.minusDays(59), 6).merge(sold(TODAY.minusDays(58), 3)).add(granted(1, TODAY.minusDays(57)));
        assertEquals(List.of(new Rate(1, 4), new Rate(1, 1), Rate.NONE, Rate.NONE), rates(tally, OrderVolume.NONE, 4));
    }

    @Test
    void as_many_sales_as_until_now_keep_an_even_rate_even() {
        Tally tally = new Tally();
        for (int day = 0; day < 60; day++) {
            tally.merge(sold(TODAY.minusDays(day), 7));
        }
        tally.add(granted(1, TODAY.minusDays(2)));
        List<Rate> rates = rates(tally, OrderVolume.FLAT, 60);
        assertEquals(new Rate(1, 421), rates.get(0));
        assertEquals(new Rate(1, 421), rates.get(56));
        assertEquals(new Rate(0, 420), rates.get(57));
        assertEquals(new Rate(0, 421), rates.get(59));
    }

    @Test
    void a_given_number_of_orders_is_sold_on_each_day() {
        assertEquals(
                List.of(new Rate(1, 6), new Rate(1, 11), new Rate(1, 16)),
                rates(new Tally().add(granted(1, TODAY)), new OrderVolume.PerDay(5), 3));
    }

    @Test
    void what_was_sold_ahead_leaves_the_window_as_well() {
        Forecast.Day last = forecast(RATE, new Tally(), new OrderVolume.PerDay(2), 90)
                .days()
                .get(89);
        assertEquals(TODAY.plusDays(90), last.date());
        assertEquals(new Rate(0, 120), last.rate());
    }

    /** POL-18: Amazon's window ends some days before the day on which it is looked at. */
    @Test
    void with_a_lag_the_known_orders_come_in_before_those_that_are_sold() {
        Tally tally = sold(TODAY.minusDays(20), 10).add(granted(1, TODAY.minusDays(14)));
        List<Forecast.Day> days =
                forecast(LATER, tally, new OrderVolume.PerDay(3), 16).days();
        assertEquals(
                new Rate(0, 10),
                forecast(LATER, tally, OrderVolume.NONE, 1).today().rate());
        assertEquals(TODAY.plusDays(1), days.get(0).date());
        assertEquals(new Rate(1, 11), days.get(0).rate());
        assertEquals(new Rate(1, 11), days.get(14).rate());
        assertEquals(new Rate(1, 14), days.get(15).rate());
    }

    @Test
    void each_day_is_what_will_be_measured_if_nothing_else_happens() {
        for (long seed = 0; seed < 20; seed++) {
            Tally tally = Market.random(new Random(seed), 300).tally().within(UNTIL_TODAY);
            for (MetricDefinition rate : List.of(RATE, LATER)) {
                for (OrderVolume volume : List.of(OrderVolume.NONE, OrderVolume.FLAT, new OrderVolume.PerDay(3))) {
                    compare(rate, tally, volume, "seed " + seed);
                }
            }
        }
    }

    /** Lives through the days, and measures each as if it were today. */
    private static void compare(MetricDefinition rate, Tally tally, OrderVolume volume, String seed) {
        Forecast forecast = forecast(rate, tally, volume, 80);
        for (OrderVolume other : List.of(OrderVolume.NONE, OrderVolume.FLAT, new OrderVolume.PerDay(5))) {
            assertEquals(forecast(rate, tally, other, 80), forecast.selling(other), seed);
        }
        Tally grown = new Tally().merge(tally);
        for (int ahead = 1; ahead <= 80; ahead++) {
            LocalDate day = TODAY.plusDays(ahead);
            grown.merge(sold(day, volume.sold(ahead, forecast.today()) - volume.sold(ahead - 1L, forecast.today())));
            Measurement lived = AccountHealth.measure(
                    grown, rate, Scope.ALL, rate.window(Samples.NOW).after(ahead));
            assertEquals(new Forecast.Day(day, lived), forecast.days().get(ahead - 1), seed);
        }
    }

    /** Who answers for a day that is over knows of later orders, and foresees without them. */
    @Test
    void what_is_sold_later_is_not_known_yet() {
        Tally tally = sold(TODAY, 4).merge(sold(TODAY.plusDays(1), 8)).add(granted(1, TODAY.plusDays(2)));
        assertEquals(List.of(new Rate(0, 4), new Rate(0, 4)), rates(tally, OrderVolume.NONE, 2));
    }

    @Test
    void the_worst_day_is_the_first_with_the_highest_rate() {
        Tally tally =
                sold(TODAY.minusDays(58), 6).merge(sold(TODAY.minusDays(50), 3)).add(granted(1, TODAY.minusDays(40)));
        assertEquals(Optional.of(TODAY.plusDays(10)), worst(RATE, tally).map(Forecast.Day::date));
        assertEquals(Optional.of(new Rate(1, 1)), worst(RATE, tally).map(Forecast.Day::rate));
    }

    @Test
    void where_the_target_is_a_floor_the_lowest_rate_is_the_worst() {
        MetricDefinition perfect = Samples.definition(MetricId.PERFECT_ORDER_PERCENTAGE, POLICIES);
        Tally tally =
                sold(TODAY.minusDays(88), 6).merge(sold(TODAY.minusDays(80), 3)).add(granted(1, TODAY.minusDays(70)));
        assertEquals(Optional.of(TODAY.plusDays(10)), worst(perfect, tally).map(Forecast.Day::date));
        assertEquals(Optional.of(new Rate(0, 1)), worst(perfect, tally).map(Forecast.Day::rate));
    }

    private static Optional<Forecast.Day> worst(MetricDefinition metric, Tally tally) {
        return forecast(metric, tally, OrderVolume.NONE, 30).worst();
    }

    @Test
    void without_orders_no_day_is_the_worst() {
        Forecast forecast = forecast(RATE, new Tally(), OrderVolume.FLAT, 10);
        assertEquals(Optional.empty(), forecast.worst());
        assertEquals(Optional.empty(), forecast.turn());
    }

    @Test
    void the_turn_is_the_first_day_on_which_the_target_is_missed_or_met_again() {
        Tally tally = sold(TODAY.minusDays(50), 150).merge(sold(TODAY.minusDays(40), 50));
        tally.add(granted(1, TODAY.minusDays(30)));
        Forecast.Day missed = forecast(RATE, tally, OrderVolume.NONE, 60).turn().orElseThrow();
        assertEquals(TODAY.plusDays(10), missed.date());
        assertEquals(Status.BAD, missed.measured().status());
        Forecast.Day met = forecast(RATE, new Tally().add(granted(1, TODAY)), new OrderVolume.PerDay(10), 60)
                .turn()
                .orElseThrow();
        assertEquals(TODAY.plusDays(10), met.date());
        assertEquals(Status.GOOD, met.measured().status());
    }

    @Test
    void a_defect_stays_as_many_days_as_the_window_has() {
        Standing bad = granted(1, TODAY.minusDays(3));
        Standing left = granted(2, TODAY.minusDays(60));
        assertEquals(
                List.of(new DefectStay(
                        bad.order(), TODAY.minusDays(3), TODAY.plusDays(57), Set.of(Trait.CLAIM_COUNTS))),
                stays(RATE, left, bad, standing(order(3))));
    }

    @Test
    void with_a_lag_a_defect_comes_later_and_leaves_later() {
        Standing bad = granted(1, TODAY.minusDays(3));
        Standing old = granted(2, TODAY.minusDays(74));
        assertEquals(
                List.of(
                        new DefectStay(old.order(), TODAY.minusDays(59), TODAY.plusDays(1), Set.of(Trait.CLAIM_COUNTS)),
                        new DefectStay(
                                bad.order(), TODAY.plusDays(12), TODAY.plusDays(72), Set.of(Trait.CLAIM_COUNTS))),
                stays(LATER, bad, old, granted(3, TODAY.minusDays(75))));
    }

    private static List<DefectStay> stays(MetricDefinition rate, Standing... standings) {
        return DefectStay.of(rate, Scope.ALL, rate.window(Samples.NOW), Stream.of(standings));
    }

    /** ODR-4: the numbers are whole, whatever the day's share of an uneven number is. */
    @Test
    void an_uneven_number_of_orders_is_spread_without_losing_any() {
        Measurement today = Samples.odr(Samples.clean(100));
        assertEquals(0, OrderVolume.FLAT.sold(0, today));
        assertEquals(1, OrderVolume.FLAT.sold(1, today));
        assertEquals(3, OrderVolume.FLAT.sold(2, today));
        assertEquals(100, OrderVolume.FLAT.sold(60, today));
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new OrderVolume.PerDay(-1));
        assertEquals(OrderVolume.NONE, new OrderVolume.PerDay(0));
        assertThrows(IllegalArgumentException.class, () -> forecast(RATE, new Tally(), OrderVolume.NONE, 0));
        assertThrows(
                ArithmeticException.class,
                () -> forecast(RATE, new Tally(), new OrderVolume.PerDay(Long.MAX_VALUE), 2));
    }
}
