package org.recourse.amazon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recourse.application.desk.FeedbackChange;
import org.recourse.application.intake.IntakeRecord.ChargebackRecord;
import org.recourse.application.intake.IntakeRecord.ClaimRecord;
import org.recourse.application.intake.IntakeRecord.FeedbackChangeRecord;
import org.recourse.application.intake.IntakeRecord.MessageRecord;
import org.recourse.application.intake.IntakeRecord.NoticeRecord;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.intake.IntakeRecord.RefundRecord;
import org.recourse.application.intake.Rejection;
import org.recourse.domain.casework.Liability;
import org.recourse.domain.casework.MetricImpact;
import org.recourse.domain.chargeback.ChargebackReason;
import org.recourse.domain.chargeback.ChargebackState;
import org.recourse.domain.claim.ClaimReason;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.feedback.FeedbackState;
import org.recourse.domain.money.Money;
import org.recourse.domain.notice.NoticeKind;
import org.recourse.domain.notice.NoticeSeverity;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Delivery.Canceller;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.order.OrderState;
import org.recourse.domain.payment.Refund;
import org.recourse.domain.payment.RefundKind;

class DeskCsvTest {
    private static final OrderId ORDER = OrderId.of("111-2222222-3333333");
    private static final Instant NOON = Instant.parse("2026-03-07T12:00:00Z");
    private static final Instant NEXT = Instant.parse("2026-03-08T12:00:00Z");

    private static void assertRejected(String column, String words, String csv) {
        Rejection rejection = Reading.of(csv).rejection(0);
        assertEquals(2, rejection.line());
        assertEquals(Optional.of(column), rejection.column());
        assertTrue(rejection.reason().contains(words), rejection.reason());
    }

    /** ATZ-1, ATZ-2. */
    @Test
    void a_claim_has_all_that_its_row_says() {
        ClaimRecord claim = Reading.of(
                        "claim-id,order-id,filed-at,reason,amount,currency,state,respond-by,decided-at,liability,"
                                + "metric-impact\nC1,111-2222222-3333333,2026-03-07T12:00:00Z,not-received,12.50,USD,granted,"
                                + "2026-03-08T12:00Z,2026-03-08T13:00:00+01:00,amazon,spared\n")
                .record(ClaimRecord.class);
        assertEquals(
                new ClaimRecord(
                        "C1",
                        ORDER,
                        NOON,
                        ClaimReason.NOT_RECEIVED,
                        Money.of("12.50", "USD"),
                        ClaimState.GRANTED,
                        NEXT,
                        NEXT,
                        Liability.AMAZON,
                        MetricImpact.SPARED),
                claim);
    }

    @Test
    void columns_may_stand_in_any_order_and_may_be_missing_or_empty() {
        ClaimRecord claim = Reading.of("state,filed-at,order-id\n,2026-03-07T12:00:00Z,111-2222222-3333333\n")
                .record(ClaimRecord.class);
        assertEquals(new ClaimRecord(null, ORDER, NOON, null, null, null, null, null, null, null), claim);
    }

    @Test
    void what_cannot_be_is_rejected_with_what_could() {
        String header = "order-id,filed-at,reason,amount,currency,state,metric-impact\n";
        assertRejected("order-id", "123-1234567-1234567", header + "12345,2026-03-07T12:00:00Z\n");
        assertRejected("filed-at", "offset", header + ORDER + ",2026-02-30T12:00:00Z\n");
        assertRejected("filed-at", "offset", header + ORDER + ",2026-02-28T24:00:00Z\n");
        assertRejected("filed-at", "offset", header + ORDER + ",2026-02-28\n");
        assertRejected("reason", "one of not-received, ", header + ORDER + ",2026-02-28T12:00:00Z,bored\n");
        assertRejected("amount", "USD", header + ORDER + ",2026-02-28T12:00:00Z,,12.505,USD\n");
        assertRejected("amount", "USD", header + ORDER + ",2026-02-28T12:00:00Z,,-1.00,USD\n");
        assertRejected("amount", "USD", header + ORDER + ",2026-02-28T12:00:00Z,,\"1,000.00\",USD\n");
        assertRejected("currency", "nothing", header + ORDER + ",2026-02-28T12:00:00Z,,12.50\n");
        assertRejected("currency", "a text of 3 characters", header + ORDER + ",2026-02-28T12:00:00Z,,12.50,XQX\n");
        assertRejected("state", "awaiting-seller", header + ORDER + ",2026-02-28T12:00:00Z,,,,gone\n");
        assertRejected("metric-impact", "counts, spared, pending", header + ORDER + ",2026-02-28T12:00:00Z,,,,,none\n");
    }

    /** CBK-3, CBK-5. */
    @Test
    void a_chargeback_has_all_that_its_row_says() {
        assertEquals(
                new ChargebackRecord(
                        "B1",
                        ORDER,
                        NOON,
                        ChargebackReason.REFUND_NOT_PROCESSED,
                        Money.of("1200", "JPY"),
                        ChargebackState.WON,
                        null,
                        NEXT),
                Reading.of("""
                                chargeback-id,order-id,received-at,reason,amount,currency,state,respond-by,decided-at
                                B1,111-2222222-3333333,2026-03-07T12:00:00Z,refund-not-processed,1200,JPY,won,,2026-03-08T12:00:00Z
                                """).record(ChargebackRecord.class));
    }

    /** MSG-1, MSG-2. */
    @Test
    void a_message_keeps_its_words_and_may_have_no_order() {
        MessageRecord message = Reading.of("""
                        message-id,order-id,buyer,received-at,subject,body,answered-at,no-reply-needed
                        M1,,Kim,2026-03-07T12:00:00Z,Size?,"Hello,
                        is it ""big""?",2026-03-08T12:00:00Z,yes
                        """).record(MessageRecord.class);
        assertEquals(
                new MessageRecord("M1", null, "Kim", NOON, "Size?", "Hello,\nis it \"big\"?", NEXT, true), message);
    }

    /** NTC-1, NTC-3. */
    @Test
    void a_notice_has_all_that_its_row_says() {
        assertEquals(
                new NoticeRecord(
                        "N1", NOON, NoticeKind.INTELLECTUAL_PROPERTY, NoticeSeverity.SEVERE, "B0X", "Hi", null, NEXT),
                Reading.of("""
                                notice-id,received-at,notice-kind,severity,asin,subject,body,respond-by
                                N1,2026-03-07T12:00:00Z,intellectual-property,severe,B0X,Hi,,2026-03-08T12:00:00Z
                                """).record(NoticeRecord.class));
    }

    /** FBK-1. */
    @Test
    void a_change_of_feedback_names_the_feedback_and_its_new_state() {
        assertEquals(
                new FeedbackChange(ORDER, LocalDate.of(2026, 3, 1), FeedbackState.REVISED_BY_BUYER, NOON),
                Reading.of(
                                "order-id,feedback-date,change,changed-at\n111-2222222-3333333,2026-03-01,revised,2026-03-07T12:00:00Z\n")
                        .record(FeedbackChangeRecord.class)
                        .change());
        assertRejected(
                "change",
                "removed, struck, revised",
                "order-id,feedback-date,change,changed-at\n111-2222222-3333333,2026-03-01,lost,2026-03-07T12:00:00Z\n");
    }

    @Test
    void an_order_has_its_sale_and_its_delivery() {
        Order order = Reading.of(
                        "order-id,purchased-at,marketplace,channel,state,delivered-at,promised-by,carrier,tracking-id,"
                                + "tracking-recognised,ship-by,shipped-at,cancelled-by\n111-2222222-3333333,2026-03-07T12:00:00Z,Amazon.de,"
                                + "afn,cancelled,,2026-03-08T12:00:00Z,DHL,T1,false,,,buyer\n")
                .record(OrderRecord.class)
                .order();
        assertEquals(Optional.of(Marketplace.DE), order.marketplace());
        assertEquals(Channel.AFN, order.sale().orElseThrow().channel());
        assertEquals(OrderState.CANCELLED, order.sale().orElseThrow().state());
        assertEquals(Optional.of(NEXT), order.delivery().promisedBy());
        assertEquals(Optional.of(false), order.delivery().trackingRecognised());
        assertEquals(Optional.of(Canceller.BUYER), order.delivery().cancelledBy());
    }

    @Test
    void an_order_without_its_purchase_tells_of_the_delivery_only() {
        Order order = Reading.of("order-id,delivered-at\n111-2222222-3333333,2026-03-07T12:00:00Z\n")
                .record(OrderRecord.class)
                .order();
        assertNull(order.saleOrNull());
        assertEquals(Optional.of(NOON), order.delivery().deliveredAt());
    }

    @Test
    void an_order_without_a_marketplace_takes_the_users_or_is_rejected() {
        String csv = "order-id,purchased-at,marketplace\n111-2222222-3333333,2026-03-07T12:00:00Z,\n";
        Order order = Reading.of(csv, Marketplace.PL).record(OrderRecord.class).order();
        assertEquals(Optional.of(Marketplace.PL), order.marketplace());
        assertEquals(OrderState.UNSHIPPED, order.sale().orElseThrow().state());
        assertEquals(Channel.MFN, order.sale().orElseThrow().channel());
        assertRejected("marketplace", "Amazon.com", csv);
        assertRejected("marketplace", "Amazon.com", csv.replace("Z,\n", "Z,Narnia\n"));
    }

    /** RET-5, CBK-6. */
    @Test
    void a_refund_has_an_amount_above_zero() {
        String header = "refund-id,order-id,refunded-at,amount,currency,kind\n";
        assertEquals(
                new Refund("R1", ORDER, NOON, Money.of("3.00", "EUR"), RefundKind.OTHER),
                Reading.of(header + "R1,111-2222222-3333333,2026-03-07T12:00:00Z,3.00,EUR,\n")
                        .record(RefundRecord.class)
                        .refund());
        assertRejected("amount", "above zero", header + "R1,111-2222222-3333333,2026-03-07T12:00:00Z,0.00,EUR,\n");
        assertRejected("refund-id", "nothing", header + ",111-2222222-3333333,2026-03-07T12:00:00Z,1.00,EUR,\n");
    }
}
