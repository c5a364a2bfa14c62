package org.recourse.domain.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.domain.health.Samples.POLICIES;
import static org.recourse.domain.health.Samples.TODAY;
import static org.recourse.domain.health.Samples.delivered;
import static org.recourse.domain.health.Samples.measure;
import static org.recourse.domain.health.Samples.order;
import static org.recourse.domain.health.Samples.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recourse.domain.casework.Act;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Circumstances;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.casework.Ruling;
import org.recourse.domain.message.MessageState;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderState;
import org.recourse.domain.returns.ReturnState;
import org.recourse.domain.returns.ReturnTrigger;

/** Late shipment, cancel, valid tracking, on-time delivery, return dissatisfaction: when the data is there, else no data (MET-1). */
class PunctualityTest {
    private static final Instant DUE = Instant.parse("2026-11-10T12:00:00Z");
    private static final Instant ASKED = Instant.parse("2026-11-01T10:00:00Z");

    /** POL-19. */
    @Test
    void shipping_at_the_last_instant_is_not_late() {
        Tally tally = new Tally()
                .add(standing(delivered(1, shipped(DUE))))
                .add(standing(delivered(2, shipped(DUE.plusSeconds(1)))))
                .add(standing(delivered(3, Delivery.UNKNOWN)));
        Measurement late = measure(MetricId.LATE_SHIPMENT_RATE, tally, POLICIES);
        assertEquals(new Rate(1, 2), late.rate());
        assertEquals(Map.of(Trait.SHIPPING_UNKNOWN, 1L), late.leftOut());
        assertEquals(Measurement.Status.BAD, late.status());
    }

    @Test
    void without_data_there_is_no_value() {
        Tally tally = new Tally().add(standing(order(1)));
        for (MetricId id : List.of(
                MetricId.LATE_SHIPMENT_RATE,
                MetricId.VALID_TRACKING_RATE,
                MetricId.ON_TIME_DELIVERY_RATE,
                MetricId.RETURN_DISSATISFACTION_RATE)) {
            assertEquals(Rate.NONE, measure(id, tally, POLICIES).rate(), id.kebab());
            assertEquals(Measurement.Status.NONE, measure(id, tally, POLICIES).status(), id.kebab());
        }
    }

    /** POL-19: thirty days, and also ten. */
    @Test
    void the_late_shipment_rate_is_measured_over_both_windows() {
        List<Integer> windows = AccountHealth.measure(new Tally(), POLICIES, Samples.NOW).measurements().stream()
                .filter(m -> m.definition().id() == MetricId.LATE_SHIPMENT_RATE
                        && m.scope().equals(Scope.ALL))
                .map(m -> m.window().days())
                .toList();
        assertEquals(List.of(30, 10), windows);
    }

    /** POL-20: a buyer's own request is spared. */
    @Test
    void only_the_sellers_own_cancellations_count() {
        Tally tally = new Tally()
                .add(standing(cancelled(1, Delivery.Canceller.SELLER)))
                .add(standing(cancelled(2, Delivery.Canceller.BUYER)))
                .add(standing(order(3)));
        assertEquals(
                new Rate(1, 3), measure(MetricId.CANCEL_RATE, tally, POLICIES).rate());
    }

    @Test
    void a_cancellation_by_nobody_knows_whom_leaves_the_cancel_rate_without_a_value() {
        Tally tally = new Tally().add(standing(cancelled(1, null))).add(standing(order(2)));
        Measurement measured = measure(MetricId.CANCEL_RATE, tally, POLICIES);
        assertEquals(Rate.NONE, measured.rate());
        assertEquals(Measurement.Status.NONE, measured.status());
        assertEquals(Map.of(Trait.CANCELLER_UNKNOWN, 1L), measured.leftOut());
    }

    /** POL-21. */
    @Test
    void tracking_is_valid_when_amazon_recognises_it() {
        Tally tally = new Tally()
                .add(standing(delivered(1, tracked(true))))
                .add(standing(delivered(2, tracked(false))))
                .add(standing(order(3)));
        Measurement measured = measure(MetricId.VALID_TRACKING_RATE, tally, POLICIES);
        assertEquals(new Rate(1, 2), measured.rate());
        assertEquals(OptionalLong.of(19), measured.ordersToRecover());
    }

    /** POL-22: fourteen days, after a lag of seven. */
    @Test
    void delivery_is_measured_a_week_late() {
        Window window =
                measure(MetricId.ON_TIME_DELIVERY_RATE, new Tally(), POLICIES).window();
        assertEquals(new Window(TODAY.minusDays(20), TODAY.minusDays(7)), window);
        Tally tally = new Tally()
                .add(standing(promised(1, TODAY.minusDays(7), DUE)))
                .add(standing(promised(2, TODAY.minusDays(20), DUE.plusSeconds(1))))
                .add(standing(promised(3, TODAY.minusDays(6), DUE)))
                .add(standing(promised(4, TODAY.minusDays(21), DUE)));
        assertEquals(
                new Rate(1, 2),
                measure(MetricId.ON_TIME_DELIVERY_RATE, tally, POLICIES).rate());
    }

    @Test
    void an_order_that_nobody_saw_arrive_is_left_out_by_reason() {
        Standing order = standing(order(1, TODAY.minusDays(7), OrderState.SHIPPED));
        Measurement measured = measure(MetricId.ON_TIME_DELIVERY_RATE, new Tally().add(order), POLICIES);
        assertEquals(Map.of(Trait.DELIVERY_UNKNOWN, 1L), measured.leftOut());
    }

    @Test
    void an_order_with_another_case_still_has_no_return_request() {
        Standing order = standing(order(1), Samples.in(MessageState.AWAITING_REPLY, CaseKind.BUYER_MESSAGE, 1));
        assertTrue(order.traits().contains(Trait.NO_RETURN));
    }

    @Test
    void orders_that_amazon_ships_are_left_out_by_reason() {
        Order order = order(Samples.id(1), DUE, Marketplace.DE, Channel.AFN, OrderState.SHIPPED, shipped(DUE));
        Measurement measured = measure(MetricId.LATE_SHIPMENT_RATE, new Tally().add(standing(order)), POLICIES);
        assertEquals(Map.of(Trait.AMAZON_FULFILLED, 1L), measured.leftOut());
        assertEquals(Rate.NONE, measured.rate());
    }

    /** POL-10, POL-23: late for the metric after 48 hours. */
    @Test
    void a_return_request_answered_after_the_limit_counts() {
        assertEquals(new Rate(0, 1), returns(answered(ASKED.plusSeconds(48 * 3600))));
        assertEquals(new Rate(1, 1), returns(answered(ASKED.plusSeconds(48 * 3600 + 1))));
    }

    @Test
    void a_refusal_against_the_policy_counts_and_another_does_not() {
        Particulars inPolicy = Particulars.NONE.with(Particular.IN_POLICY, "true");
        assertEquals(new Rate(1, 1), returns(Samples.in(ReturnState.REJECTED, CaseKind.RETURN, 1, inPolicy)));
        assertEquals(Rate.NONE, returns(Samples.in(ReturnState.REJECTED, CaseKind.RETURN, 1)));
    }

    /** A report tells what became of a request, not when it was answered. */
    @Test
    void a_return_known_from_a_report_alone_is_left_out() {
        assertEquals(Rate.NONE, returns(Samples.in(ReturnState.REFUNDED, CaseKind.RETURN, 1)));
    }

    private static Rate returns(Case matter) {
        return measure(MetricId.RETURN_DISSATISFACTION_RATE, new Tally().add(standing(order(1), matter)), POLICIES)
                .rate();
    }

    private static Case answered(Instant at) {
        Case asked = Samples.matter(
                CaseKind.RETURN,
                "1",
                Samples.event(
                        ASKED,
                        new Happening.Opened(
                                Happening.Basis.STATED,
                                Particulars.NONE.with(
                                        Particular.ORDER, Samples.id(1).text()))));
        Ruling ruling =
                asked.act(Act.of(ReturnTrigger.SELLER_AUTHORISED, at), Circumstances.of(POLICIES), at, "a test");
        List<CaseEvent> events = ((Ruling.Accepted) ruling).events();
        return asked.with(events);
    }

    private static Delivery shipped(Instant at) {
        return new Delivery(DUE, at, null, null, null, null, null, null);
    }

    private static Delivery tracked(boolean recognised) {
        return new Delivery(null, null, null, null, null, null, recognised, null);
    }

    private static Order promised(int number, LocalDate day, Instant deliveredAt) {
        Delivery delivery = new Delivery(null, null, DUE, deliveredAt, null, null, null, null);
        return new Order(
                Samples.id(number), order(number, day, OrderState.SHIPPED).saleOrNull(), delivery);
    }

    private static Order cancelled(int number, Delivery.@Nullable Canceller canceller) {
        Delivery delivery = new Delivery(null, null, null, null, null, null, null, canceller);
        return new Order(
                Samples.id(number), order(number, TODAY, OrderState.CANCELLED).saleOrNull(), delivery);
    }
}
