package org.recourse.application.intake;

import static org.recourse.application.Office.ORDER;
import static org.recourse.application.Office.dollars;
import static org.recourse.application.Office.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.FeedbackChange;
import org.recourse.application.intake.IntakeRecord.ChargebackRecord;
import org.recourse.application.intake.IntakeRecord.ClaimRecord;
import org.recourse.application.intake.IntakeRecord.FeedbackChangeRecord;
import org.recourse.application.intake.IntakeRecord.FeedbackRecord;
import org.recourse.application.intake.IntakeRecord.MessageRecord;
import org.recourse.application.intake.IntakeRecord.NoticeRecord;
import org.recourse.application.intake.IntakeRecord.RefundRecord;
import org.recourse.application.intake.IntakeRecord.ReturnRecord;
import org.recourse.application.intake.IntakeRecord.Stage;
import org.recourse.domain.chargeback.ChargebackReason;
import org.recourse.domain.claim.ClaimReason;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.feedback.FeedbackState;
import org.recourse.domain.notice.NoticeKind;
import org.recourse.domain.notice.NoticeSeverity;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.payment.Refund;
import org.recourse.domain.payment.RefundKind;
import org.recourse.domain.returns.ReturnReason;
import org.recourse.domain.returns.ReturnState;

/** Records as sources bring them. */
public final class Sample {
    /** A name that must be found nowhere but in the vault. */
    public static final String BUYER = "Wilhelmine Purkyne";

    /** Words that must be found nowhere but in the vault. */
    public static final String WORDS = "my zebra teapot never came";

    private static final LocalDate FEEDBACK_DATE = LocalDate.of(2026, 11, 5);

    private Sample() {}

    /** A claim of 30 dollars that waits for the seller since 2 November. */
    public static ClaimRecord claim() {
        return claim(ClaimState.AWAITING_SELLER, null);
    }

    /** The same claim in a later state. */
    public static ClaimRecord claim(ClaimState state, @Nullable String decidedAt) {
        return new ClaimRecord(
                "C-1",
                ORDER,
                time("11-02T09:00"),
                ClaimReason.NOT_RECEIVED,
                dollars("30.00"),
                state,
                null,
                decidedAt == null ? null : time(decidedAt),
                null,
                null);
    }

    /** A chargeback for a service reason. */
    public static ChargebackRecord chargeback() {
        return new ChargebackRecord(
                "CB-1",
                ORDER,
                time("11-10T08:00"),
                ChargebackReason.NOT_RECEIVED,
                dollars("30.00"),
                null,
                time("11-17T08:00"),
                null);
    }

    /** A buyer's message. */
    public static MessageRecord message(String id, String receivedAt, @Nullable String answeredAt) {
        return new MessageRecord(
                id,
                ORDER,
                BUYER,
                time(receivedAt),
                "Where is it?",
                WORDS,
                answeredAt == null ? null : time(answeredAt),
                false);
    }

    /** A severe warning. */
    public static NoticeRecord notice() {
        return new NoticeRecord(
                "N-1",
                time("11-12T10:00"),
                NoticeKind.SAFETY,
                NoticeSeverity.SEVERE,
                "B000000001",
                "A warning",
                "Please explain",
                time("11-15T10:00"));
    }

    /** A feedback of so many stars. */
    public static FeedbackRecord feedback(int rating) {
        return new FeedbackRecord(ORDER, FEEDBACK_DATE, rating, WORDS, "We are sorry", BUYER, Marketplace.US);
    }

    /** The feedback's removal. */
    public static FeedbackChangeRecord removal() {
        return new FeedbackChangeRecord(
                new FeedbackChange(ORDER, FEEDBACK_DATE, FeedbackState.REMOVED, time("11-09T00:00")));
    }

    /** A return that has arrived at the seller's. */
    public static ReturnRecord returned(boolean claimed) {
        return new ReturnRecord(
                ORDER,
                "RMA-1",
                time("11-03T00:00"),
                ReturnReason.DEFECTIVE,
                dollars("30.00"),
                "SKU-1",
                "B000000001",
                "UPS",
                "1Z1",
                Boolean.TRUE,
                List.of(
                        new Stage(ReturnState.AUTHORISED, time("11-03T00:00"), null),
                        new Stage(ReturnState.RECEIVED, time("11-08T00:00"), null)),
                claimed,
                null);
    }

    /** A refund on an order. */
    public static RefundRecord refund(OrderId order, String amount) {
        return new RefundRecord(new Refund("R-1", order, time("11-11T00:00"), dollars(amount), RefundKind.PARTIAL));
    }
}
