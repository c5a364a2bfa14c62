package org.recourse.domain.playbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.domain.claim.ClaimReason.NOT_AS_DESCRIBED;
import static org.recourse.domain.claim.ClaimReason.NOT_RECEIVED;
import static org.recourse.domain.claim.ClaimReason.OTHER;
import static org.recourse.domain.claim.ClaimReason.REFUND_NOT_RECEIVED;
import static org.recourse.domain.claim.ClaimReason.RETURN_REFUSED;
import static org.recourse.domain.claim.ClaimState.APPEALED;
import static org.recourse.domain.claim.ClaimState.AWAITING_SELLER;
import static org.recourse.domain.claim.ClaimState.FILED;
import static org.recourse.domain.claim.ClaimState.GRANTED;
import static org.recourse.domain.claim.ClaimState.RESPONDED;
import static org.recourse.domain.playbook.Scene.action;
import static org.recourse.domain.playbook.Scene.advise;
import static org.recourse.domain.playbook.Scene.after;
import static org.recourse.domain.playbook.Scene.attached;
import static org.recourse.domain.playbook.Scene.claim;
import static org.recourse.domain.playbook.Scene.contacted;
import static org.recourse.domain.playbook.Scene.order;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.ContactChannel;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.claim.ClaimEvidence;
import org.recourse.domain.claim.ClaimTrigger;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.returns.ReturnReason;
import org.recourse.domain.returns.ReturnState;

/** What to do about A-to-z claims, one told example or more for each rule ATZ-3 to ATZ-15. */
class ClaimAdviceTest {
    private static final int DAY = 24;
    private static final Delivery DELIVERED = new Delivery(
            Scene.hour(-9 * DAY), Scene.hour(-9 * DAY), null, Scene.hour(-5 * DAY), "UPS", "1Z-INVENTED", true, null);
    private static final Delivery UNRECOGNISED =
            new Delivery(null, null, null, null, "Bicycle Post", null, false, null);
    private static final Delivery LATE =
            new Delivery(Scene.hour(-9 * DAY), Scene.hour(-3 * DAY), null, null, "UPS", "1Z-INVENTED", true, null);

    /** ATZ-3. */
    @Test
    void a_complaint_is_read_before_anything_is_answered() {
        assertEquals(Action.READ_COMPLAINT, action(after(1, claim(AWAITING_SELLER, OTHER))));
    }

    /** ATZ-3. */
    @Test
    void a_justified_complaint_gets_a_remedy_before_the_clock_ends() {
        Matter matter = after(1, claim(AWAITING_SELLER, OTHER)).told(Fact.COMPLAINT_JUSTIFIED, true);
        assertEquals(Action.OFFER_REMEDY, action(matter));
    }

    /** ATZ-3. */
    @Test
    void a_misunderstanding_is_explained_and_without_agreement_amazon_decides() {
        Case open = claim(AWAITING_SELLER, OTHER);
        assertEquals(Action.EXPLAIN_TO_BUYER, action(after(1, open).told(Fact.COMPLAINT_JUSTIFIED, false)));
        assertEquals(Action.ANSWER_AMAZON, action(after(60, open).told(Fact.COMPLAINT_JUSTIFIED, false)));
    }

    /** ATZ-3. */
    @Test
    void suspected_fraud_is_answered_to_amazon() {
        Matter matter = after(1, claim(AWAITING_SELLER, NOT_RECEIVED)).told(Fact.FRAUD_SUSPECTED, true);
        assertEquals(Action.ANSWER_FRAUD, action(matter));
    }

    /** ATZ-4. */
    @Test
    void after_the_deadline_the_account_is_looked_at_before_anything_is_paid() {
        Recommendation late =
                advise(after(73, claim(AWAITING_SELLER, NOT_RECEIVED)).with(order(LATE)));
        assertEquals(Action.CHECK_ACCOUNT, late.advice().action());
        assertEquals(Urgency.OVERDUE, late.urgency());
    }

    /** ATZ-4. */
    @Test
    void in_the_last_third_of_the_time_a_thin_answer_beats_silence() {
        Matter matter = after(49, claim(AWAITING_SELLER, OTHER));
        assertEquals(Action.ANSWER_AMAZON, action(matter));
        assertEquals(Urgency.SOON, advise(matter).urgency());
    }

    /** ATZ-5. */
    @Test
    void a_proven_delivery_is_answered_with_tracking_and_date() {
        Recommendation advice =
                advise(after(1, claim(AWAITING_SELLER, NOT_RECEIVED)).with(order(DELIVERED)));
        assertEquals(Action.ANSWER_WITH_DELIVERY, advice.advice().action());
        assertEquals(Optional.of(ClaimTrigger.SELLER_RESPONDED), advice.advice().trigger());
    }

    /** ATZ-5. */
    @Test
    void an_unknown_delivery_is_looked_up_first() {
        assertEquals(Action.CHECK_TRACKING, action(after(1, claim(AWAITING_SELLER, NOT_RECEIVED))));
    }

    /** ATZ-6. */
    @Test
    void without_recognised_tracking_the_buyer_chooses_then_is_asked_then_is_refunded_if_silent() {
        Case open = claim(AWAITING_SELLER, NOT_RECEIVED);
        Case tried = contacted(open, ContactChannel.MESSAGE);
        assertEquals(Action.OFFER_REFUND_OR_RESHIP, action(after(1, open).with(order(UNRECOGNISED))));
        assertEquals(
                Action.ASK_IF_SOLVED,
                action(after(1, open).with(order(UNRECOGNISED)).told(Fact.REMEDY_GIVEN, true)));
        assertEquals(Action.REFUND, action(after(50, tried).with(order(UNRECOGNISED))));
    }

    /** ATZ-7. */
    @Test
    void a_late_parcel_that_nobody_saw_arrive_is_refunded_quickly() {
        Recommendation advice =
                advise(after(1, claim(AWAITING_SELLER, NOT_RECEIVED)).with(order(LATE)));
        assertEquals(Action.REFUND, advice.advice().action());
        assertEquals(CostBearer.SELLER, advice.advice().cost());
    }

    /** ATZ-8. */
    @Test
    void a_size_that_the_listing_states_is_answered_with_the_listing() {
        Case open = attached(claim(AWAITING_SELLER, NOT_AS_DESCRIBED), ClaimEvidence.LISTING);
        assertEquals(Action.ANSWER_WITH_LISTING, action(after(1, open).told(Fact.SIZE_COMPLAINT, true)));
    }

    /** ATZ-9. */
    @Test
    void goods_broken_on_arrival_get_the_remedy_first_and_the_question_after_it() {
        Matter broken = after(1, claim(AWAITING_SELLER, NOT_AS_DESCRIBED)).told(Fact.BROKEN_ON_ARRIVAL, true);
        assertEquals(Action.OFFER_REMEDY, action(broken));
        assertEquals(Action.ASK_IF_SOLVED, action(broken.told(Fact.REMEDY_GIVEN, true)));
    }

    /** ATZ-9. */
    @Test
    void goods_broken_in_use_are_answered_as_improper_use() {
        Matter matter = after(1, claim(AWAITING_SELLER, NOT_AS_DESCRIBED)).told(Fact.BROKEN_AFTER_USE, true);
        assertEquals(Action.ANSWER_IMPROPER_USE, action(matter));
    }

    /** ATZ-10. */
    @Test
    void returned_and_not_refunded_means_refund_at_once() {
        Case returned = Scene.aCase(CaseKind.RETURN, ReturnState.RECEIVED);
        Matter matter = after(1, claim(AWAITING_SELLER, REFUND_NOT_RECEIVED)).beside(List.of(returned));
        assertEquals(Action.REFUND, action(matter));
    }

    /** ATZ-10. */
    @Test
    void without_return_tracking_the_claim_is_not_admissible() {
        Matter matter = after(1, claim(AWAITING_SELLER, REFUND_NOT_RECEIVED));
        assertEquals(Action.CHECK_RETURN, action(matter));
        assertEquals(Action.ANSWER_NO_RETURN, action(matter.told(Fact.RETURN_TRACKED, false)));
    }

    /** ATZ-10. */
    @Test
    void goods_still_on_their_way_back_are_answered_with_the_returns_tracking() {
        Case underway = Scene.aCase(
                CaseKind.RETURN,
                ReturnState.IN_TRANSIT,
                Scene.orderAndReason(ReturnReason.DEFECTIVE).with(Particular.TRACKING, "INVENTED-7"));
        Matter matter = after(1, claim(AWAITING_SELLER, REFUND_NOT_RECEIVED)).beside(List.of(underway));
        assertEquals(Action.ANSWER_RETURN_UNDERWAY, action(matter));
    }

    /** ATZ-11. */
    @Test
    void a_claim_born_from_a_return_starts_with_the_returns_reason() {
        Case dispute = Scene.aCase(CaseKind.RETURN, ReturnState.REQUESTED);
        Matter matter = after(1, claim(AWAITING_SELLER, RETURN_REFUSED)).beside(List.of(dispute));
        assertEquals(Action.READ_RETURN, action(matter));
    }

    /** ATZ-12. */
    @Test
    void one_channel_is_not_enough_to_have_contacted_the_buyer() {
        Case once = contacted(claim(AWAITING_SELLER, OTHER), ContactChannel.MESSAGE);
        Case twice = contacted(claim(AWAITING_SELLER, OTHER), ContactChannel.MESSAGE, ContactChannel.PHONE);
        assertEquals(Action.CONTACT_BUYER, action(after(3, once)));
        assertEquals(Action.ANSWER_AMAZON, action(after(3, twice)));
    }

    /** ATZ-13. */
    @Test
    void a_silent_buyer_is_answered_with_the_attempts() {
        Case tried = contacted(claim(AWAITING_SELLER, OTHER), ContactChannel.MESSAGE, ContactChannel.PHONE);
        assertEquals(Action.ANSWER_WITH_ATTEMPTS, action(after(49, tried)));
    }

    /** ATZ-13. */
    @Test
    void after_a_granted_claim_the_attempts_carry_the_appeal() {
        Case granted = contacted(claim(GRANTED, OTHER), ContactChannel.MESSAGE);
        Recommendation advice = advise(after(49, granted));
        assertEquals(ClaimPlay.GRANTED_SILENT, advice.row());
        assertEquals(Action.APPEAL, advice.advice().action());
    }

    /** ATZ-14. */
    @Test
    void a_withdrawal_is_asked_for_only_after_the_buyer_is_satisfied() {
        Matter matter = after(1, claim(RESPONDED, NOT_RECEIVED));
        assertTrue(action(matter) != Action.ASK_WITHDRAWAL);
        assertEquals(Action.ASK_WITHDRAWAL, action(matter.told(Fact.BUYER_SATISFIED, true)));
    }

    /** ATZ-14. */
    @Test
    void a_refund_says_that_it_must_not_be_tied_to_a_withdrawal() {
        Advice refund = advise(after(1, claim(AWAITING_SELLER, NOT_RECEIVED)).with(order(LATE)))
                .advice();
        assertEquals(Optional.of(Caution.NO_BARGAIN), refund.action().caution());
    }

    /** ATZ-15. */
    @Test
    void a_granted_claim_is_appealed_with_evidence_within_the_window() {
        Case granted = attached(claim(GRANTED, NOT_RECEIVED), ClaimEvidence.DELIVERY_PROOF);
        assertEquals(Action.APPEAL, action(after(29 * DAY, granted)));
        assertEquals(Optional.empty(), Playbook.standard().advise(after(31 * DAY, granted)));
    }

    /** ATZ-15. */
    @Test
    void a_granted_claim_without_evidence_is_prepared_or_accepted() {
        Matter bare = after(DAY, claim(GRANTED, OTHER));
        assertEquals(Action.PREPARE_APPEAL, action(bare));
        assertEquals(Action.ACCEPT_DECISION, action(bare.told(Fact.COMPLAINT_JUSTIFIED, true)));
    }

    /** ATZ-2. */
    @Test
    void where_amazon_has_the_word_one_waits() {
        Case filed = contacted(claim(FILED, NOT_RECEIVED), ContactChannel.MESSAGE, ContactChannel.MAIL);
        Case answered = contacted(claim(RESPONDED, OTHER), ContactChannel.MESSAGE, ContactChannel.MAIL);
        assertEquals(Action.PREPARE_EVIDENCE, action(after(1, filed)));
        assertEquals(Action.WAIT_FOR_AMAZON, action(after(1, answered)));
        assertEquals(Action.WAIT_FOR_APPEAL, action(after(1, claim(APPEALED, OTHER))));
    }
}
