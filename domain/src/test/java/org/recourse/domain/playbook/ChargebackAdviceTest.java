package org.recourse.domain.playbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.recourse.domain.chargeback.ChargebackState.LOST;
import static org.recourse.domain.chargeback.ChargebackState.NOTIFIED;
import static org.recourse.domain.chargeback.ChargebackState.REPRESENTED;
import static org.recourse.domain.playbook.Scene.action;
import static org.recourse.domain.playbook.Scene.advise;
import static org.recourse.domain.playbook.Scene.after;
import static org.recourse.domain.playbook.Scene.attached;
import static org.recourse.domain.playbook.Scene.chargeback;
import static org.recourse.domain.playbook.Scene.claim;
import static org.recourse.domain.playbook.Scene.contacted;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.ContactChannel;
import org.recourse.domain.chargeback.ChargebackEvidence;
import org.recourse.domain.chargeback.ChargebackReason;
import org.recourse.domain.claim.ClaimReason;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.message.MessageState;
import org.recourse.domain.returns.ReturnState;

/** What to do about chargebacks, one told example or more for each rule CBK-2 to CBK-6. */
class ChargebackAdviceTest {
    private static final Case OPEN = chargeback(NOTIFIED, ChargebackReason.NOT_RECEIVED);

    /** CBK-2. */
    @Test
    void the_steps_are_notice_then_messages_then_delivery_then_buyer() {
        Case wrote = Scene.aCase(CaseKind.BUYER_MESSAGE, MessageState.AWAITING_BUYER);
        Matter fresh = after(1, OPEN);
        Matter confirmed = fresh.told(Fact.NOTICE_GENUINE, true);
        Case begun = attached(OPEN, ChargebackEvidence.TRANSACTION_RECORD);
        assertEquals(Action.CONFIRM_NOTICE, action(fresh));
        assertEquals(Action.READ_MESSAGES, action(confirmed.beside(List.of(wrote))));
        assertEquals(Action.CHECK_TRACKING, action(confirmed));
        assertEquals(Action.ASK_ABOUT_DISPUTE, action(after(3, begun)));
    }

    /** CBK-2. */
    @Test
    void a_notice_that_the_account_does_not_show_is_reported_and_nothing_else() {
        assertEquals(Action.REPORT_MAIL, action(after(1, OPEN).told(Fact.NOTICE_GENUINE, false)));
    }

    /** CBK-3. */
    @Test
    void an_answer_goes_out_before_the_time_ends_even_if_the_file_is_thin() {
        assertEquals(Action.REPRESENT, action(after(6 * 24, OPEN)));
        assertEquals(Action.CHECK_ACCOUNT, action(after(8 * 24, OPEN)));
        assertEquals(Action.WAIT_FOR_BANK, action(after(1, chargeback(REPRESENTED, ChargebackReason.OTHER))));
    }

    /** CBK-4. */
    @Test
    void the_file_is_completed_and_a_complete_file_is_sent() {
        Case asked = contacted(OPEN, ContactChannel.MESSAGE);
        Case complete = attached(
                asked,
                ChargebackEvidence.SHIPMENT_PROOF,
                ChargebackEvidence.DELIVERY_PROOF,
                ChargebackEvidence.TRANSACTION_RECORD,
                ChargebackEvidence.CORRESPONDENCE);
        assertEquals(Action.COMPLETE_EVIDENCE, action(after(3, asked)));
        assertEquals(Action.REPRESENT, action(after(3, complete)));
    }

    /** CBK-5. */
    @Test
    void a_refund_that_was_due_is_not_disputed() {
        Case back = Scene.aCase(CaseKind.RETURN, ReturnState.RECEIVED);
        Matter matter = after(1, chargeback(NOTIFIED, ChargebackReason.REFUND_NOT_PROCESSED))
                .beside(List.of(back));
        assertEquals(Action.ACCEPT_CHARGEBACK, action(matter));
    }

    /** CBK-6. */
    @Test
    void a_refund_on_the_order_is_said_first() {
        Recommendation advice = advise(after(1, OPEN).refunded(List.of(Scene.refund())));
        assertEquals(Action.ANSWER_ALREADY_PAID, advice.advice().action());
        assertEquals("CBK-6", advice.advice().rule().id());
    }

    /** CBK-6. */
    @Test
    void a_granted_claim_on_the_order_is_said_first() {
        Case granted = claim(ClaimState.GRANTED, ClaimReason.NOT_RECEIVED);
        assertEquals(Action.ANSWER_ALREADY_PAID, action(after(1, OPEN).beside(List.of(granted))));
    }

    /** CBK-6. */
    @Test
    void a_claim_on_an_order_whose_chargeback_was_lost_is_not_paid_again() {
        Case open = claim(ClaimState.AWAITING_SELLER, ClaimReason.NOT_RECEIVED);
        Case lost = chargeback(LOST, ChargebackReason.NOT_RECEIVED);
        assertEquals(Action.ANSWER_ALREADY_PAID, action(after(1, open).beside(List.of(lost))));
    }

    /** CBK-6. */
    @Test
    void a_replacement_is_no_payment() {
        Case replaced = Scene.aCase(CaseKind.RETURN, ReturnState.REPLACED);
        assertEquals(Action.CONFIRM_NOTICE, action(after(1, OPEN).beside(List.of(replaced))));
    }
}
