package org.recourse.domain.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.domain.health.Samples.POLICIES;
import static org.recourse.domain.health.Samples.TODAY;
import static org.recourse.domain.health.Samples.clean;
import static org.recourse.domain.health.Samples.in;
import static org.recourse.domain.health.Samples.order;
import static org.recourse.domain.health.Samples.standing;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.chargeback.ChargebackState;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.feedback.FeedbackState;
import org.recourse.domain.message.MessageState;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderItem;
import org.recourse.domain.order.OrderState;
import org.recourse.domain.order.Sale;

/** What hangs on a case: money and the Order Defect Rate (ODR-8). */
class WorthTest {
    private static final Particulars AMOUNT = Particulars.NONE.with(Particular.AMOUNT, "12.50 EUR");
    private static final Case CLAIM = in(ClaimState.AWAITING_SELLER, CaseKind.A_TO_Z_CLAIM, 1, AMOUNT);

    private static final MetricDefinition ODR = Samples.definition(MetricId.ORDER_DEFECT_RATE, POLICIES);

    @Test
    void a_pending_claim_counts_now_and_is_spared_if_it_is_won() {
        Worth worth = worth(order(1), CLAIM);
        assertEquals(new Rate(1, 10), worth.now());
        assertEquals(new Rate(0, 10), worth.ifWon());
        assertEquals(new Rate(1, 10), worth.ifLost());
        assertEquals(1, worth.defects());
        assertEquals(Optional.of(Money.parse("12.50 EUR")), worth.atStake());
    }

    @Test
    void a_denied_claim_would_count_if_it_were_granted_after_all() {
        Worth worth = worth(order(1), in(ClaimState.DENIED, CaseKind.A_TO_Z_CLAIM, 1));
        assertEquals(new Rate(0, 10), worth.now());
        assertEquals(new Rate(1, 10), worth.ifLost());
    }

    @Test
    void an_order_that_is_defective_anyway_has_no_metric_worth() {
        Case lost = in(ChargebackState.LOST, CaseKind.CHARGEBACK, 1);
        Worth worth = worth(order(1), CLAIM, lost);
        assertEquals(new Rate(1, 10), worth.ifWon());
        assertEquals(new Rate(1, 10), worth.ifLost());
        assertEquals(0, worth.defects());
    }

    @Test
    void an_order_out_of_the_window_has_no_metric_worth() {
        Worth worth = worth(order(1, TODAY.minusDays(60), OrderState.SHIPPED), CLAIM);
        assertEquals(new Rate(0, 9), worth.now());
        assertEquals(worth.now(), worth.ifLost());
    }

    /** POL-16. */
    @Test
    void an_order_that_is_left_out_has_no_metric_worth() {
        Worth worth = worth(order(1, TODAY, OrderState.PENDING), CLAIM);
        assertEquals(new Rate(0, 9), worth.ifLost());
        assertEquals(Optional.empty(), worth.worst());
    }

    @Test
    void an_order_of_another_marketplace_than_is_measured_has_no_metric_worth() {
        Order sold = order(1);
        Forecast french = Forecast.of(
                clean(9).add(standing(sold, CLAIM)),
                ODR,
                new Scope(Marketplace.FR, null),
                ODR.window(Samples.NOW),
                OrderVolume.FLAT,
                60);
        Worth worth = Worth.of(CLAIM, Optional.of(sold), List.of(CLAIM), french, POLICIES);
        assertEquals(Rate.NONE, worth.ifLost());
        assertEquals(Optional.empty(), worth.worst());
    }

    @Test
    void an_unknown_order_has_no_metric_worth() {
        Worth worth =
                Worth.of(CLAIM, Optional.empty(), List.of(CLAIM), ahead(ODR, clean(9), OrderVolume.FLAT), POLICIES);
        assertEquals(new Rate(0, 9), worth.ifLost());
        assertEquals(0, worth.defects());
    }

    /** FBK-1: feedback has metric worth and no money. */
    @Test
    void feedback_is_worth_its_star() {
        Case feedback =
                in(FeedbackState.RECEIVED, CaseKind.SELLER_FEEDBACK, 1, Particulars.NONE.with(Particular.RATING, "2"));
        assertEquals(1, worth(order(1), feedback).defects());
        assertTrue(worth(order(1), feedback).atStake().isEmpty());
    }

    @Test
    void fraud_and_messages_move_no_rate() {
        Particulars fraud = Particulars.NONE.with(Particular.REASON, "FRAUD");
        assertEquals(
                0,
                worth(order(1), in(ChargebackState.NOTIFIED, CaseKind.CHARGEBACK, 1, fraud))
                        .defects());
        assertEquals(
                0,
                worth(order(1), in(MessageState.AWAITING_REPLY, CaseKind.BUYER_MESSAGE, 1))
                        .defects());
    }

    @Test
    void a_case_without_an_amount_is_about_what_the_order_cost() {
        OrderItem cup = new OrderItem("CUP", "", 1, Money.parse("12.50 EUR"));
        Sale sold = order(1).sale().orElseThrow();
        Sale priced = new Sale(
                sold.purchasedAt(),
                sold.marketplaceOrNull(),
                sold.channel(),
                sold.state(),
                null,
                ImmutableSortedSet.of(cup));
        Order order = new Order(order(1).id(), priced, order(1).delivery());
        assertEquals(
                Optional.of(Money.parse("12.50 EUR")),
                worth(order, in(ClaimState.DENIED, CaseKind.A_TO_Z_CLAIM, 1)).atStake());
    }

    @Test
    void the_worst_coming_day_is_that_of_the_highest_rate_while_the_order_is_in_the_window() {
        Order sold = order(1, TODAY.minusDays(10), OrderState.SHIPPED);
        Tally tally = sold(20, 30).merge(sold(5, 10)).add(standing(sold, CLAIM));
        Worth worth = worth(ODR, tally, sold, OrderVolume.NONE);
        assertEquals(new Rate(1, 41), worth.ifLost());
        assertEquals(
                Optional.of(new Worth.ComingDay(TODAY.plusDays(40), new Rate(0, 11), new Rate(1, 11))), worth.worst());
    }

    @Test
    void the_last_day_of_the_order_is_the_worst_if_the_others_leave_before_it() {
        Order sold = order(1);
        Tally tally = sold(20, 30).merge(sold(1, 10)).add(standing(sold, CLAIM));
        assertEquals(
                Optional.of(new Worth.ComingDay(TODAY.plusDays(59), new Rate(0, 1), new Rate(1, 1))),
                worth(ODR, tally, sold, OrderVolume.NONE).worst());
    }

    /** POL-18: an order that is not in the window yet matters when it is. */
    @Test
    void an_order_that_is_yet_to_come_into_the_window_has_a_worst_day_only() {
        MetricDefinition later = Samples.definition(MetricId.ORDER_DEFECT_RATE, Samples.policies("POL-18 = 15 days"));
        Order sold = order(1);
        Worth worth = worth(later, sold(3, 4).add(standing(sold, CLAIM)), sold, OrderVolume.NONE);
        assertEquals(0, worth.defects());
        assertEquals(
                Optional.of(new Worth.ComingDay(TODAY.plusDays(72), new Rate(0, 1), new Rate(1, 1))), worth.worst());
    }

    /** As when the clock was set back since the order came in. */
    @Test
    void an_order_of_a_day_to_come_moves_no_rate() {
        Order later = order(1, TODAY.plusDays(1), OrderState.SHIPPED);
        Worth worth = worth(ODR, sold(3, 4).add(standing(later, CLAIM)), later, OrderVolume.NONE);
        assertEquals(0, worth.defects());
        assertEquals(Optional.empty(), worth.worst());
        assertEquals(worth, worth(ODR, sold(3, 4), later, OrderVolume.NONE));
    }

    @Test
    void a_decision_that_moves_no_rate_has_no_worst_day() {
        assertEquals(
                Optional.empty(),
                worth(order(1), CLAIM, in(ChargebackState.LOST, CaseKind.CHARGEBACK, 1))
                        .worst());
        assertEquals(
                Optional.empty(),
                worth(order(1, TODAY.minusDays(60), OrderState.SHIPPED), CLAIM).worst());
    }

    private static Tally sold(int daysAgo, long orders) {
        return new Tally().add(TODAY.minusDays(daysAgo), Marketplace.DE, Channel.MFN, Trait.NO_RETURN.bit(), orders);
    }

    private static Worth worth(Order order, Case... cases) {
        Forecast odr = ahead(ODR, clean(9).add(standing(order, cases)), OrderVolume.FLAT);
        return Worth.of(cases[0], Optional.of(order), List.of(cases), odr, POLICIES);
    }

    private static Worth worth(MetricDefinition rate, Tally tally, Order order, OrderVolume volume) {
        return Worth.of(CLAIM, Optional.of(order), List.of(CLAIM), ahead(rate, tally, volume), POLICIES);
    }

    private static Forecast ahead(MetricDefinition rate, Tally tally, OrderVolume volume) {
        int days = rate.days() + rate.lagDays();
        return Forecast.of(tally, rate, Scope.ALL, rate.window(Samples.NOW), volume, days);
    }
}
