package org.recourse.domain.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.domain.health.Samples.NOW;
import static org.recourse.domain.health.Samples.TODAY;
import static org.recourse.domain.health.Samples.in;
import static org.recourse.domain.health.Samples.order;
import static org.recourse.domain.health.Samples.standing;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.feedback.FeedbackState;
import org.recourse.domain.message.MessageState;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.order.OrderState;
import org.recourse.domain.returns.ReturnState;

/** What is true of an order in the metrics' own words (MET-1, MET-3, POL-16). */
class StandingTest {
    private static final OrderId ABROAD = OrderId.of("S01-1");
    private static final EnumSet<Trait> PLACE =
            EnumSet.of(Trait.PENDING_ORDER, Trait.CANCELLED_ORDER, Trait.NON_MARKETPLACE, Trait.AMAZON_FULFILLED);

    @Test
    void an_order_says_where_it_was_sold_who_ships_it_and_how_far_it_is() {
        assertEquals(Set.of(), place(order(1)));
        assertEquals(Set.of(Trait.PENDING_ORDER), place(order(1, TODAY, OrderState.PENDING)));
        assertEquals(Set.of(Trait.CANCELLED_ORDER), place(order(1, TODAY, OrderState.CANCELLED)));
        assertEquals(Set.of(Trait.NON_MARKETPLACE), place(sold(ABROAD, Marketplace.DE, Channel.MFN)));
        assertEquals(Set.of(Trait.NON_MARKETPLACE), place(sold(Samples.id(1), null, Channel.MFN)));
        assertEquals(Set.of(Trait.AMAZON_FULFILLED), place(sold(Samples.id(1), Marketplace.DE, Channel.AFN)));
    }

    private static Set<Trait> place(Order order) {
        EnumSet<Trait> traits = EnumSet.copyOf(standing(order).traits());
        traits.retainAll(PLACE);
        return traits;
    }

    private static Order sold(OrderId id, Marketplace marketplace, Channel channel) {
        return Samples.order(id, NOW, marketplace, channel, OrderState.SHIPPED, Delivery.UNKNOWN);
    }

    @Test
    void an_order_is_refunded_by_a_payment_or_by_a_case_that_ended_so() {
        assertTrue(Standing.of(order(1), List.of(), true, Samples.POLICIES)
                .orElseThrow()
                .traits()
                .contains(Trait.REFUNDED));
        assertTrue(has(Trait.REFUNDED, in(ClaimState.REFUNDED, CaseKind.A_TO_Z_CLAIM, 1)));
        assertTrue(has(Trait.REFUNDED, in(ReturnState.REFUNDED, CaseKind.RETURN, 1)));
        assertFalse(has(Trait.REFUNDED, in(ClaimState.DENIED, CaseKind.A_TO_Z_CLAIM, 1)));
    }

    @Test
    void a_message_is_a_problem_unless_it_needs_no_reply() {
        assertTrue(has(Trait.PROBLEM_MESSAGE, in(MessageState.RESOLVED, CaseKind.BUYER_MESSAGE, 1)));
        assertFalse(has(Trait.PROBLEM_MESSAGE, in(MessageState.NO_REPLY_NEEDED, CaseKind.BUYER_MESSAGE, 1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void negative_feedback_stands_or_was_removed(int stars) {
        Particulars rating = Particulars.NONE.with(Particular.RATING, String.valueOf(stars));
        assertTrue(has(
                Trait.valueOf("FEEDBACK_" + stars), in(FeedbackState.RECEIVED, CaseKind.SELLER_FEEDBACK, 1, rating)));
        assertTrue(has(
                Trait.valueOf("REMOVED_FEEDBACK_" + stars),
                in(FeedbackState.REMOVED, CaseKind.SELLER_FEEDBACK, 1, rating)));
    }

    /** POL-10: what is known of one request is not unknown because of another. */
    @Test
    void of_two_return_requests_the_one_that_dissatisfies_is_told() {
        Case wrong = in(ReturnState.REJECTED, CaseKind.RETURN, 1, Particulars.NONE.with(Particular.IN_POLICY, "true"));
        Case reported = Samples.matter(
                CaseKind.RETURN,
                "another",
                Samples.event(
                        NOW.minus(Duration.ofDays(3)), new Happening.Opened(Happening.Basis.STATED, Particulars.NONE)));
        Set<Trait> traits = standing(order(1), wrong, reported).traits();
        assertTrue(traits.contains(Trait.RETURN_DISSATISFIED));
        assertFalse(traits.contains(Trait.RETURN_ANSWER_UNKNOWN));
    }

    @Test
    void a_return_request_that_nobody_saw_answered_is_unknown() {
        assertTrue(has(Trait.RETURN_ANSWER_UNKNOWN, in(ReturnState.REFUNDED, CaseKind.RETURN, 1)));
    }

    private static boolean has(Trait trait, Case matter) {
        return standing(order(1), matter).traits().contains(trait);
    }
}
