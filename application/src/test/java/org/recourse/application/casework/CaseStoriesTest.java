package org.recourse.application.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.application.Office.ORDER;
import static org.recourse.application.Office.dollars;
import static org.recourse.application.Office.time;
import static org.recourse.application.casework.Workplace.amount;
import static org.recourse.application.casework.Workplace.reason;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.application.Office;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.intake.IntakeRecord.RefundRecord;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.ContactChannel;
import org.recourse.domain.casework.Deadline;
import org.recourse.domain.casework.EvidenceSlot;
import org.recourse.domain.casework.Liability;
import org.recourse.domain.casework.MetricImpact;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.lifecycle.Refusal;
import org.recourse.domain.payment.Payments.Verdict;
import org.recourse.domain.payment.Refund;
import org.recourse.domain.payment.RefundKind;

/** One story for each kind of case, told through the use cases from the first event to the last. */
class CaseStoriesTest {
    private final Workplace work = new Workplace();

    /** ATZ-3, ATZ-5, ATZ-12, ATZ-15, POL-1, POL-2, POL-3. */
    @Test
    void a_claim_from_its_notice_to_the_appeal_that_is_won() {
        work.office.take("all-orders", new OrderRecord(Office.sold(ORDER, "11-01T10:00")));
        CaseId claim = work.opened(
                CaseKind.A_TO_Z_CLAIM, "11-10T09:00", reason("not-received").with(Particular.AMOUNT, "30.00 USD"));

        // 72 hours to answer, 48 to reach the buyer; an order of one hangs on it.
        CaseFile file = work.file(claim, "11-10T10:00");
        assertEquals(time("11-13T09:00"), file.deadline().orElseThrow().due());
        assertEquals(List.of("POL-1", "POL-2"), rules(file));
        assertEquals(1, file.worth().defects());
        assertEquals(dollars("30.00"), file.worth().atStake().orElseThrow());

        // Two ways to the buyer, then the proof of delivery.
        work.contacted(claim, "11-10T11:00", ContactChannel.MESSAGE);
        work.contacted(claim, "11-10T15:00", ContactChannel.PHONE);
        assertEquals(List.of("POL-1"), rules(work.file(claim, "11-10T16:00")));
        work.attached(claim, "11-11T09:00", "delivery-proof");
        assertEquals(
                List.of("SIGNATURE"),
                names(work.file(claim, "11-11T10:00").matter().missingEvidence()));

        // Answered, granted all the same: nothing has to be done, but an appeal may.
        work.acts(claim, "11-11T12:00", "seller-responded", "responded");
        work.acts(claim, "11-14T12:00", "amazon-granted", "granted");
        assertEquals(List.of(), work.worklist("11-15T00:00").open());
        assertEquals(1, work.worklist("11-15T00:00").windows().size());
        assertEquals(
                time("12-14T12:00"),
                work.file(claim, "11-15T00:00").window().orElseThrow().due());

        // Amazon pays, and the order is spared.
        work.acts(claim, "11-20T12:00", "seller-appealed", "appealed");
        work.acts(
                claim,
                "11-25T12:00",
                "appeal-granted",
                new ActOnCase.Details(null, Liability.AMAZON, MetricImpact.SPARED, null),
                "appeal-won");
        assertEquals(0, work.file(claim, "11-26T00:00").worth().now().numerator());
        assertEquals(List.of(), work.worklist("11-26T00:00").windows());
    }

    private static List<String> rules(CaseFile file) {
        return file.deadlines().stream()
                .map(Deadline::rule)
                .map(Object::toString)
                .toList();
    }

    private static List<String> names(List<EvidenceSlot> slots) {
        return slots.stream().map(EvidenceSlot::name).toList();
    }

    /** CBK-3, CBK-6, POL-6. */
    @Test
    void a_chargeback_on_an_order_that_was_refunded_is_seen_to_pay_twice() {
        work.office.take("all-orders", new OrderRecord(Office.sold(ORDER, "11-01T10:00")));
        work.office.take(
                "refunds",
                new RefundRecord(new Refund("R-1", ORDER, time("11-05T10:00"), dollars("30.00"), RefundKind.FULL)));
        CaseId chargeback = work.opened(
                CaseKind.CHARGEBACK,
                "11-10T09:00",
                reason("refund-not-processed").with(Particular.AMOUNT, "30.00 USD"));
        CaseFile file = work.file(chargeback, "11-10T10:00");
        assertEquals(time("11-17T09:00"), file.deadline().orElseThrow().due());
        assertEquals(Verdict.WOULD_BE_PAID_TWICE, file.payments().verdict());

        work.attached(chargeback, "11-11T09:00", "refund-proof");
        work.acts(chargeback, "11-11T10:00", "seller-represented", "represented");
        work.acts(chargeback, "11-30T10:00", "bank-decided-for-seller", "won");
        assertEquals(
                Verdict.ONCE_AT_MOST,
                work.file(chargeback, "12-01T00:00").payments().verdict());
    }

    /** MSG-1, MSG-4, POL-8. */
    @Test
    void a_conversation_goes_back_and_forth_until_it_is_resolved() {
        CaseId conversation = work.opened(CaseKind.BUYER_MESSAGE, "11-10T09:00", Particulars.NONE);
        assertEquals(
                time("11-11T09:00"),
                work.file(conversation, "11-10T10:00").deadline().orElseThrow().due());
        work.acts(
                conversation,
                "11-10T12:00",
                "seller-replied",
                new ActOnCase.Details(null, null, null, time("11-12T12:00")),
                "awaiting-buyer");

        // What was promised is due, though it is the buyer's move.
        Deadline promised = work.file(conversation, "11-10T13:00").deadline().orElseThrow();
        assertEquals(time("11-12T12:00"), promised.due());
        assertEquals("MSG-4", promised.rule().id());

        // The buyer writes again: the same case, a new clock.
        OpenCase.Answer again =
                work.open(CaseKind.BUYER_MESSAGE, "11-11T20:00", Workplace.about(Particulars.NONE), null);
        assertEquals(new OpenCase.AlreadyOpen(conversation, true), again);
        assertEquals("awaiting-reply", work.office.state(conversation));
        assertEquals(
                time("11-12T20:00"),
                work.file(conversation, "11-11T21:00").deadline().orElseThrow().due());
    }

    /** RET-2, RET-3, POL-10, POL-11. */
    @Test
    void a_return_is_answered_received_and_refunded() {
        CaseId returned =
                work.opened(CaseKind.RETURN, "11-10T09:00", reason("defective").with(Particular.AMOUNT, "30.00 USD"));
        assertEquals(
                time("11-11T09:00"),
                work.file(returned, "11-10T10:00").deadline().orElseThrow().due());
        work.acts(returned, "11-10T12:00", "seller-authorised", "authorised");
        work.acts(returned, "11-12T12:00", "buyer-shipped", "in-transit");
        work.acts(returned, "11-16T12:00", "goods-arrived", "received");
        assertEquals(
                "POL-11",
                work.file(returned, "11-16T13:00")
                        .deadline()
                        .orElseThrow()
                        .rule()
                        .id());
        work.acts(returned, "11-17T12:00", "seller-refunded", amount(dollars("30.00")), "refunded");
        assertTrue(work.file(returned, "11-18T00:00").matter().isClosed());
    }

    /** FBK-1, FBK-2, POL-9. */
    @Test
    void a_feedback_is_asked_to_be_removed_and_struck() {
        work.office.take("all-orders", new OrderRecord(Office.sold(ORDER, "11-01T10:00")));
        CaseId feedback = work.opened(
                CaseKind.SELLER_FEEDBACK,
                "11-10T09:00",
                reason("product-review").with(Particular.RATING, "1"));
        assertEquals(
                "POL-9",
                work.file(feedback, "11-10T10:00")
                        .deadline()
                        .orElseThrow()
                        .rule()
                        .id());
        assertEquals(1, work.file(feedback, "11-10T10:00").worth().now().numerator());
        work.acts(feedback, "11-11T09:00", "seller-asked-removal", "removal-asked");
        work.acts(feedback, "11-13T09:00", "amazon-struck", "struck");
        assertEquals(0, work.file(feedback, "11-14T00:00").worth().now().numerator());
    }

    /** NTC-2, NTC-3. */
    @Test
    void a_severe_warning_stops_the_sale_before_it_is_answered() {
        OpenCase.Answer answer = work.open(
                CaseKind.AMAZON_NOTICE,
                "11-10T09:00",
                Particulars.NONE.with(Particular.NOTICE_KIND, "safety").with(Particular.REFERENCE, "N-9"),
                time("11-14T09:00"));
        CaseId notice = ((OpenCase.Opened) answer).id();
        assertEquals(
                time("11-14T09:00"),
                work.file(notice, "11-10T10:00").deadline().orElseThrow().due());
        work.acts(notice, "11-10T10:00", "triaged-severe", "triaged");
        Refusal refusal = work.refused(notice, "11-10T11:00", "seller-answered");
        assertEquals("NTC-3", refusal.rule().id());
        work.acts(notice, "11-10T12:00", "seller-stopped-sales", "sales-stopped");
        work.acts(notice, "11-11T12:00", "seller-answered", "answered");
        work.acts(notice, "11-12T12:00", "amazon-accepted", "accepted");
    }
}
