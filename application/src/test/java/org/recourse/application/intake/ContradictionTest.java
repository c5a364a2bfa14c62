package org.recourse.application.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.application.Office.ORDER;
import static org.recourse.application.Office.dollars;
import static org.recourse.application.Office.time;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recourse.application.Office;
import org.recourse.application.intake.IntakeRecord.ChargebackRecord;
import org.recourse.application.intake.IntakeRecord.ClaimRecord;
import org.recourse.application.intake.IntakeRecord.MessageRecord;
import org.recourse.application.intake.IntakeRecord.NoticeRecord;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.claim.ClaimReason;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.OrderId;

/** A source's own id means the same thing every time; what contradicts the desk is rejected and says what is there and what came. */
class ContradictionTest {
    private static final OrderId OTHER = OrderId.of("222-2222222-2222222");
    private static final Instant FILED = time("11-02T09:00");

    private final Office office = new Office();

    @Test
    void a_claim_id_belongs_to_one_order() {
        office.take("claims", Sample.claim());
        rejected("claims", claim(OTHER, FILED, dollars("30.00")), "claim-id", ORDER.text(), OTHER.text());
    }

    @Test
    void a_claim_was_filed_once_for_one_reason_and_amount() {
        office.take("claims", Sample.claim());
        rejected("claims", claim(ORDER, time("11-02T10:00"), dollars("30.00")), "filed-at", "09:00", "10:00");
        rejected("claims", claim(ORDER, FILED, dollars("31.00")), "amount", "30.00 USD", "31.00 USD");
        ClaimRecord otherReason =
                new ClaimRecord("C-1", ORDER, FILED, ClaimReason.OTHER, null, null, null, null, null, null);
        rejected("claims", otherReason, "reason", "NOT_RECEIVED", "OTHER");
    }

    @Test
    void another_claim_id_on_the_order_is_a_second_filing_of_the_same_case() {
        office.take("claims", Sample.claim());
        ClaimRecord second = new ClaimRecord(
                "C-2", ORDER, time("11-15T09:00"), null, dollars("12.00"), null, null, null, null, null);
        assertEquals(1, office.take("claims", second).changed());
        assertEquals(1, office.cases(CaseKind.A_TO_Z_CLAIM).size());
    }

    @Test
    void what_one_file_leaves_open_another_may_add() {
        office.take("claims", claim(ORDER, FILED, null));
        assertEquals(
                1, office.take("claims", claim(ORDER, FILED, dollars("30.00"))).changed());
        assertEquals(
                dollars("30.00"), office.only(CaseKind.A_TO_Z_CLAIM).amount().orElseThrow());
    }

    @Test
    void a_chargeback_id_belongs_to_one_order() {
        office.take("chargebacks", Sample.chargeback());
        ChargebackRecord other = new ChargebackRecord("CB-1", OTHER, time("11-10T08:00"), null, null, null, null, null);
        rejected("chargebacks", other, "chargeback-id", ORDER.text(), OTHER.text());
    }

    @Test
    void a_message_says_the_same_every_time_and_its_words_are_not_repeated() {
        office.take("messages", Sample.message("M-1", "11-04T08:00", null));
        MessageRecord other = new MessageRecord(
                "M-1", ORDER, Sample.BUYER, time("11-04T08:00"), "Where is it?", "other words", null, false);
        String reason = rejected("messages", other, "text", "M-1");
        assertTrue(!reason.contains("other words") && !reason.contains(Sample.WORDS), reason);
    }

    @Test
    void a_message_belongs_to_one_conversation() {
        office.take("messages", Sample.message("M-1", "11-04T08:00", null));
        MessageRecord presale = new MessageRecord("M-1", null, null, time("11-04T08:00"), null, null, null, false);
        rejected("messages", presale, "message-id", ORDER.text(), "without an order");
    }

    @Test
    void a_notice_id_is_one_notice() {
        office.take("notices", Sample.notice());
        NoticeRecord other = new NoticeRecord("N-1", time("11-12T10:00"), null, null, "B000000002", null, null, null);
        rejected("notices", other, "asin", "another asin");
    }

    @Test
    void a_refund_id_is_one_refund() {
        office.take("refunds", Sample.refund(ORDER, "5.00"));
        rejected("refunds", Sample.refund(ORDER, "6.00"), "refund-id", "5.00 USD", "6.00 USD");
    }

    private static ClaimRecord claim(OrderId order, Instant filedAt, @Nullable Money amount) {
        return new ClaimRecord("C-1", order, filedAt, ClaimReason.NOT_RECEIVED, amount, null, null, null, null, null);
    }

    private String rejected(String kind, IntakeRecord came, String column, String... words) {
        String before = office.picture();
        ImportReport report = office.take(kind, came);
        assertEquals(1, report.rejected(), report::toString);
        Rejection rejection = report.rejections().get(0);
        assertEquals(column, rejection.columnOrNull());
        for (String word : words) {
            assertTrue(rejection.reason().contains(word), rejection::reason);
        }
        assertEquals(before, office.picture());
        return rejection.reason();
    }
}
