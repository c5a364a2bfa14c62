package org.recourse.domain.playbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.recourse.domain.playbook.Scene.aCase;
import static org.recourse.domain.playbook.Scene.action;
import static org.recourse.domain.playbook.Scene.after;
import static org.recourse.domain.playbook.Scene.orderAndReason;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.ContactChannel;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.claim.ClaimReason;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.feedback.FeedbackState;
import org.recourse.domain.feedback.RemovalGround;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.message.MessageState;
import org.recourse.domain.notice.NoticeEvidence;
import org.recourse.domain.notice.NoticeKind;
import org.recourse.domain.notice.NoticeSeverity;
import org.recourse.domain.notice.NoticeState;
import org.recourse.domain.returns.ReturnEvidence;
import org.recourse.domain.returns.ReturnReason;
import org.recourse.domain.returns.ReturnState;

/** What to do about messages, returns, feedback and notices. */
class EverydayAdviceTest {
    /** MSG-1. */
    @Test
    void a_message_is_replied_to_and_a_late_reply_apologises() {
        Case message = aCase(CaseKind.BUYER_MESSAGE, MessageState.AWAITING_REPLY);
        assertEquals(Action.REPLY, action(after(1, message)));
        assertEquals(Action.REPLY_LATE, action(after(25, message)));
    }

    /** MSG-2. */
    @Test
    void a_question_before_the_sale_has_no_order() {
        Case question = aCase(CaseKind.BUYER_MESSAGE, MessageState.AWAITING_REPLY, Particulars.NONE);
        assertEquals(Action.ANSWER_QUESTION, action(after(1, question)));
    }

    /** MSG-3. */
    @Test
    void a_message_beside_an_open_claim_says_what_the_claim_says() {
        Case message = aCase(CaseKind.BUYER_MESSAGE, MessageState.AWAITING_REPLY);
        Case claim = Scene.claim(ClaimState.AWAITING_SELLER, ClaimReason.NOT_RECEIVED);
        assertEquals(Action.REPLY_ABOUT_CASE, action(after(1, message).beside(List.of(claim))));
    }

    /** MSG-4. */
    @Test
    void after_the_reply_one_waits_and_keeps_the_promise() {
        Case replied = aCase(CaseKind.BUYER_MESSAGE, MessageState.AWAITING_BUYER);
        assertEquals(Action.WAIT_FOR_BUYER, action(after(1, replied)));
        assertEquals(Action.MARK_RESOLVED, action(after(1, replied).told(Fact.BUYER_SATISFIED, true)));
    }

    /** RET-1. */
    @Test
    void a_return_without_a_reason_is_asked_for_it() {
        assertEquals(Action.ASK_RETURN_REASON, action(after(1, aCase(CaseKind.RETURN, ReturnState.REQUESTED))));
    }

    /** RET-3, RET-4. */
    @Test
    void the_cheapest_remedy_comes_first_unless_the_buyer_insists() {
        Matter asked = after(1, returned(ReturnState.REQUESTED, ReturnReason.DEFECTIVE));
        assertEquals(Action.OFFER_CHEAPER_REMEDY, action(asked));
        assertEquals(CostBearer.SELLER, Scene.advise(asked).advice().cost());
        assertEquals(Action.AUTHORISE_RETURN, action(asked.told(Fact.BUYER_INSISTS, true)));
    }

    /** RET-4. */
    @Test
    void the_way_back_of_goods_no_longer_wanted_is_the_buyers() {
        Matter asked = after(1, returned(ReturnState.REQUESTED, ReturnReason.NOT_WANTED));
        assertEquals(CostBearer.BUYER, Scene.advise(asked).advice().cost());
    }

    /** RET-5, RET-6. */
    @Test
    void goods_that_are_back_are_inspected_refunded_and_disposed_of() {
        Case back = returned(ReturnState.RECEIVED, ReturnReason.NOT_WANTED);
        Case refunded = back.with(List.of(Scene.event(
                Scene.hour(5), Actor.AMAZON, new Happening.Reported(ReturnState.REFUNDED, Particulars.NONE))));
        assertEquals(Action.INSPECT_AND_REFUND, action(after(1, back)));
        assertEquals(Action.REFUND, action(after(5 * 24, back)));
        assertEquals(Action.DISPOSE_OF_GOODS, action(after(6, refunded)));
    }

    /** RET-7. */
    @Test
    void abuse_is_proven_first_and_claimed_after_the_refund() {
        Case back = returned(ReturnState.RECEIVED, ReturnReason.DEFECTIVE);
        Case settled = Scene.attached(returned(ReturnState.REFUNDED, ReturnReason.DEFECTIVE), ReturnEvidence.PICTURES);
        assertEquals(Action.PROVE_ABUSE, action(after(1, back).told(Fact.FRAUD_SUSPECTED, true)));
        assertEquals(Action.CLAIM_REIMBURSEMENT, action(after(1, settled).told(Fact.FRAUD_SUSPECTED, true)));
    }

    /** ATZ-11. */
    @Test
    void a_return_that_has_become_a_claim_is_settled_with_the_claim() {
        Case claim = Scene.claim(ClaimState.AWAITING_SELLER, ClaimReason.RETURN_REFUSED);
        Matter asked = after(1, returned(ReturnState.REQUESTED, ReturnReason.DEFECTIVE));
        assertEquals(Action.SETTLE_CLAIM_FIRST, action(asked.beside(List.of(claim))));
    }

    /** FBK-1, FBK-2. */
    @Test
    void feedback_is_removed_if_it_can_be_and_stands_if_it_cannot() {
        Case bare = aCase(CaseKind.SELLER_FEEDBACK, FeedbackState.RECEIVED);
        Case review =
                aCase(CaseKind.SELLER_FEEDBACK, FeedbackState.RECEIVED, orderAndReason(RemovalGround.PRODUCT_REVIEW));
        assertEquals(Action.CHECK_REMOVAL_GROUND, action(after(1, bare)));
        assertEquals(Action.ASK_REMOVAL, action(after(1, review)));
        assertEquals(Action.LET_STAND, action(after(91 * 24, review)));
    }

    /** FBK-5. */
    @Test
    void nothing_is_offered_for_a_change_of_feedback() {
        Case rightful = aCase(CaseKind.SELLER_FEEDBACK, FeedbackState.RECEIVED, orderAndReason(RemovalGround.OTHER));
        Recommendation advice = Scene.advise(after(1, rightful));
        assertEquals(Action.ANSWER_FEEDBACK, advice.advice().action());
        assertEquals(Optional.of(Caution.NO_REWARD), advice.advice().action().caution());
    }

    /** MSG-4. */
    @Test
    void a_promise_that_is_overdue_is_the_sellers_move() {
        Particulars promise =
                Particulars.NONE.with(Particular.PROMISE, Scene.hour(30).toString());
        Case replied = aCase(CaseKind.BUYER_MESSAGE, MessageState.AWAITING_BUYER)
                .with(List.of(Scene.event(
                        Scene.hour(1), Actor.SELLER, new Happening.Contacted(ContactChannel.MESSAGE, promise))));
        assertEquals(Action.WAIT_FOR_BUYER, action(after(30, replied)));
        assertEquals(Action.KEEP_PROMISE, action(after(31, replied)));
        assertEquals(Action.MARK_RESOLVED, action(after(31, replied).told(Fact.BUYER_SATISFIED, true)));
    }

    /** NTC-1, NTC-4. */
    @Test
    void an_inquiry_is_answered_in_six_parts() {
        Case inquiry = notice(NoticeState.RECEIVED, Particular.NOTICE_KIND, NoticeKind.INQUIRY.name());
        assertEquals(Action.ANSWER_NOTICE, action(after(1, inquiry)));
    }

    /** NTC-2, NTC-3. */
    @Test
    void a_minor_matter_is_corrected_and_a_severe_one_stops_the_sale_first() {
        String severe = NoticeSeverity.SEVERE.name();
        String minor = NoticeSeverity.MINOR.name();
        assertEquals(Action.TRIAGE, action(after(1, notice(NoticeState.RECEIVED, Particular.ASIN, "B0INVENTED"))));
        assertEquals(Action.STOP_SALES, action(after(1, notice(NoticeState.RECEIVED, Particular.SEVERITY, severe))));
        assertEquals(Action.STOP_SALES, action(after(1, notice(NoticeState.TRIAGED, Particular.SEVERITY, severe))));
        assertEquals(Action.CORRECT_AT_ONCE, action(after(1, notice(NoticeState.TRIAGED, Particular.SEVERITY, minor))));
        assertEquals(
                Action.EXPLAIN_TO_AMAZON,
                action(after(1, notice(NoticeState.SALES_STOPPED, Particular.SEVERITY, severe))));
    }

    /** NTC-5. */
    @Test
    void a_wrong_warning_is_appealed_with_proof() {
        Case judged = notice(NoticeState.TRIAGED, Particular.SEVERITY, NoticeSeverity.MINOR.name());
        Case proven = Scene.attached(judged, NoticeEvidence.PROOF);
        assertEquals(Action.PREPARE_APPEAL, action(after(1, judged).told(Fact.WARNING_WRONG, true)));
        assertEquals(Action.APPEAL, action(after(3, proven).told(Fact.WARNING_WRONG, true)));
    }

    /** NTC-6. */
    @Test
    void prevention_stays_open_after_the_answer() {
        String warning = NoticeKind.POLICY.name();
        for (NoticeState state : List.of(NoticeState.ANSWERED, NoticeState.ACCEPTED)) {
            Case told = notice(state, Particular.NOTICE_KIND, warning);
            assertFalse(told.isClosed());
            assertEquals(Action.REVIEW_RULES, action(after(1, told)));
            Case reviewed = Scene.attached(told, NoticeEvidence.RULE_REVIEW);
            assertEquals(Action.CHECK_PRODUCT, action(after(3, reviewed)));
            assertEquals(
                    state == NoticeState.ANSWERED ? Action.WAIT_FOR_AMAZON : Action.CLOSE_NOTICE,
                    action(after(3, Scene.attached(reviewed, NoticeEvidence.PRODUCT_CHECK))));
        }
    }

    /** NTC-1, NTC-6. */
    @Test
    void an_inquiry_that_is_answered_needs_no_prevention() {
        String inquiry = NoticeKind.INQUIRY.name();
        assertEquals(
                Action.CLOSE_NOTICE, action(after(1, notice(NoticeState.ACCEPTED, Particular.NOTICE_KIND, inquiry))));
    }

    /** RET-4, RET-6. */
    @Test
    void goods_that_came_back_are_given_a_place() {
        Case refunded = returned(ReturnState.RECEIVED, ReturnReason.NOT_WANTED)
                .with(List.of(Scene.event(
                        Scene.hour(1), Actor.SELLER, new Happening.Reported(ReturnState.REFUNDED, Particulars.NONE))));
        assertEquals(Action.DISPOSE_OF_GOODS, action(after(2, refunded)));
        assertEquals(Action.RESELL_GOODS, action(after(2, refunded).told(Fact.GOODS_SOUND, true)));
        assertEquals(Action.WRITE_OFF_GOODS, action(after(2, refunded).told(Fact.GOODS_SOUND, false)));
        Case broken = aCase(CaseKind.RETURN, ReturnState.RECEIVED, orderAndReason(ReturnReason.DEFECTIVE))
                .with(refunded.log().subList(2, 3));
        assertEquals(Action.WRITE_OFF_GOODS, action(after(2, broken)));
        assertEquals(Action.RESELL_GOODS, action(after(2, broken).told(Fact.GOODS_SOUND, true)));
    }

    private static Case returned(ReturnState state, ReturnReason reason) {
        return aCase(CaseKind.RETURN, state, orderAndReason(reason));
    }

    private static Case notice(NoticeState state, Particular particular, String value) {
        return aCase(CaseKind.AMAZON_NOTICE, state, Particulars.NONE.with(particular, value));
    }
}
