package org.recourse.application.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.FeedbackChange;
import org.recourse.application.desk.PersonalData;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.Liability;
import org.recourse.domain.casework.MetricImpact;
import org.recourse.domain.casework.Reason;
import org.recourse.domain.money.Money;
import org.recourse.domain.notice.Doubt;
import org.recourse.domain.notice.NoticeKind;
import org.recourse.domain.notice.NoticeSeverity;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.payment.Refund;
import org.recourse.domain.snapshot.Figure;
import org.recourse.domain.snapshot.ListedDefect;

/**
 * What one record of a source says, in the domain's words; null stands for what the source does not say. Every record is immutable and
 * thread-safe.
 */
public sealed interface IntakeRecord {
    /**
     * An order, or facts about one.
     *
     * @param order the order as far as the source knows it
     */
    record OrderRecord(Order order) implements IntakeRecord {}

    /**
     * An A-to-z claim.
     *
     * @param claimId the source's id of the claim
     * @param order the order that it is about
     * @param filedAt when it was filed
     * @param reason why
     * @param amount how much is claimed
     * @param state the state that it is in
     * @param respondBy the deadline that the notice states
     * @param decidedAt when that state was reached, for a decided claim
     * @param liability who pays, as the decision says
     * @param metricImpact whether it counts, as the decision says
     */
    record ClaimRecord(
            @Nullable String claimId,
            OrderId order,
            Instant filedAt,
            @Nullable Reason reason,
            @Nullable Money amount,
            @Nullable CaseState state,
            @Nullable Instant respondBy,
            @Nullable Instant decidedAt,
            @Nullable Liability liability,
            @Nullable MetricImpact metricImpact)
            implements IntakeRecord {}

    /**
     * A chargeback.
     *
     * @param chargebackId the source's id of the chargeback
     * @param order the order that it is about
     * @param receivedAt when the notice came
     * @param reason why
     * @param amount how much is disputed
     * @param state the state that it is in
     * @param respondBy the deadline that the notice states
     * @param decidedAt when that state was reached, for a decided chargeback
     */
    record ChargebackRecord(
            @Nullable String chargebackId,
            OrderId order,
            Instant receivedAt,
            @Nullable Reason reason,
            @Nullable Money amount,
            @Nullable CaseState state,
            @Nullable Instant respondBy,
            @Nullable Instant decidedAt)
            implements IntakeRecord {}

    /**
     * A buyer's message.
     *
     * @param messageId the source's id of the message
     * @param order the order that it is about, or null for a question before a sale (MSG-2)
     * @param buyer the buyer's name or relay address
     * @param receivedAt when it came
     * @param subject its subject
     * @param body its words
     * @param answeredAt when it was answered by a person
     * @param noReplyNeeded true if it needs no answer
     * @param thread what messages of one conversation about no order have in common, such as the buyer's relay address
     */
    record MessageRecord(
            String messageId,
            @Nullable OrderId order,
            @Nullable String buyer,
            Instant receivedAt,
            @Nullable String subject,
            @Nullable String body,
            @Nullable Instant answeredAt,
            boolean noReplyNeeded,
            @Nullable String thread)
            implements IntakeRecord {
        /**
         * A message of which no thread is known.
         *
         * @param messageId the source's id of the message
         * @param order the order that it is about, or null for a question before a sale (MSG-2)
         * @param buyer the buyer's name or relay address
         * @param receivedAt when it came
         * @param subject its subject
         * @param body its words
         * @param answeredAt when it was answered by a person
         * @param noReplyNeeded true if it needs no answer
         */
        public MessageRecord(
                String messageId,
                @Nullable OrderId order,
                @Nullable String buyer,
                Instant receivedAt,
                @Nullable String subject,
                @Nullable String body,
                @Nullable Instant answeredAt,
                boolean noReplyNeeded) {
            this(messageId, order, buyer, receivedAt, subject, body, answeredAt, noReplyNeeded, null);
        }
    }

    /**
     * What a mail says of something else.
     *
     * @param record what it says
     * @param authentication what the receiving server found of its authenticity (PRV-4)
     * @param text the mail's words, kept as a note of the case where the record has none of its own
     */
    record MailedRecord(
            IntakeRecord record,
            @Nullable String authentication,
            @Nullable String text) implements IntakeRecord {}

    /**
     * A copy of the seller's own reply. It opens nothing and restarts nothing (MSG-1).
     *
     * @param messageId the source's id of the message that was answered or of the copy
     * @param order the order that it is about, or null for a conversation about none
     * @param thread what messages of one conversation about no order have in common
     * @param sentAt when it was sent
     */
    record ReplyRecord(
            String messageId,
            @Nullable OrderId order,
            @Nullable String thread,
            Instant sentAt) implements IntakeRecord {}

    /**
     * The news that a message of the seller's did not reach the buyer. It opens nothing and restarts nothing (MSG-1).
     *
     * @param order the order that it is about, or null for a conversation about none
     * @param thread what messages of one conversation about no order have in common
     * @param at when it came
     * @param body its words
     */
    record BounceRecord(
            @Nullable OrderId order,
            @Nullable String thread,
            Instant at,
            @Nullable String body) implements IntakeRecord {}

    /**
     * A decision that somebody tells of who proves nothing (PRV-4): it is for the seller to confirm.
     *
     * @param kind what was decided
     * @param order the order that it is about
     * @param at when it is told
     * @param state the state that the decision leads to
     * @param liability who pays
     * @param amount the money of it
     */
    record DecisionRecord(
            CaseKind kind,
            OrderId order,
            Instant at,
            CaseState state,
            @Nullable Liability liability,
            @Nullable Money amount)
            implements IntakeRecord {}

    /**
     * A mail that somebody has to sort.
     *
     * @param messageId its id
     * @param receivedAt when it came
     * @param doubt why it could not be sorted
     * @param sender who sent it
     * @param subject its subject
     * @param body its words
     */
    record UnsortedRecord(
            String messageId,
            Instant receivedAt,
            Doubt doubt,
            @Nullable String sender,
            @Nullable String subject,
            @Nullable String body)
            implements IntakeRecord {}

    /**
     * Money that Amazon took from the seller for a claim or a chargeback and gave to the buyer.
     *
     * @param kind a claim or a chargeback
     * @param order the order that it is about
     * @param at when it was taken
     * @param amount how much the buyer was given
     * @param adjustmentOrNull what the parts of one debit have in common, or null if nothing
     */
    record DebitRecord(
            CaseKind kind,
            OrderId order,
            Instant at,
            Money amount,
            @Nullable String adjustmentOrNull) implements IntakeRecord {
        /**
         * Adds another part of the same debit.
         *
         * @param part the part
         * @return both together
         * @throws IllegalArgumentException when the currencies differ
         */
        public DebitRecord plus(DebitRecord part) {
            return new DebitRecord(kind, order, at, amount.plus(part.amount), adjustmentOrNull);
        }
    }

    /**
     * A figure of one of Amazon's performance reports.
     *
     * @param figure the figure
     */
    record FigureRecord(Figure figure) implements IntakeRecord {}

    /**
     * A defect of an order-level list, which is compared and not taken in.
     *
     * @param defect the defect
     */
    record DefectRecord(ListedDefect defect) implements IntakeRecord {}

    /** Something that no rule needs; nothing of it is kept (PRV-1). */
    record NeedlessRecord() implements IntakeRecord {}

    /**
     * A notice from Amazon.
     *
     * @param noticeId the source's id of the notice
     * @param receivedAt when it came
     * @param kind what it is about
     * @param severity how grave it is
     * @param asin the article that it is about
     * @param subject its subject
     * @param body its words
     * @param respondBy the deadline that it states
     */
    record NoticeRecord(
            String noticeId,
            Instant receivedAt,
            @Nullable NoticeKind kind,
            @Nullable NoticeSeverity severity,
            @Nullable String asin,
            @Nullable String subject,
            @Nullable String body,
            @Nullable Instant respondBy)
            implements IntakeRecord {}

    /**
     * A buyer's feedback about the seller.
     *
     * @param order the order
     * @param date its date
     * @param rating its stars, 1 to 5
     * @param comment the buyer's words
     * @param response the seller's public answer
     * @param rater the buyer's relay address
     * @param marketplace where it was given
     */
    record FeedbackRecord(
            OrderId order,
            LocalDate date,
            int rating,
            @Nullable String comment,
            @Nullable String response,
            @Nullable String rater,
            @Nullable Marketplace marketplace)
            implements IntakeRecord {}

    /**
     * A change of a feedback.
     *
     * @param change the change
     */
    record FeedbackChangeRecord(FeedbackChange change) implements IntakeRecord {}

    /**
     * A return request.
     *
     * @param order the order
     * @param rma Amazon's id of the return
     * @param requestedAt when it was asked for
     * @param reason why
     * @param amount how much is at stake
     * @param sku the seller's article number
     * @param asin Amazon's article number
     * @param carrier who carries the goods back
     * @param tracking the carrier's number
     * @param inPolicy whether Amazon's policy covers it
     * @param stages the states that the report shows it has reached, with the time of each
     * @param claimed true if the report flags an A-to-z claim on the order
     * @param comment the buyer's words
     */
    record ReturnRecord(
            OrderId order,
            @Nullable String rma,
            Instant requestedAt,
            @Nullable Reason reason,
            @Nullable Money amount,
            @Nullable String sku,
            @Nullable String asin,
            @Nullable String carrier,
            @Nullable String tracking,
            @Nullable Boolean inPolicy,
            List<Stage> stages,
            boolean claimed,
            @Nullable String comment)
            implements IntakeRecord {
        /** Copies the stages. */
        public ReturnRecord {
            stages = List.copyOf(stages);
        }
    }

    /**
     * A state that a case has reached.
     *
     * @param state the state
     * @param at when
     * @param amount the money of it, such as a refund's
     */
    record Stage(CaseState state, Instant at, @Nullable Money amount) {}

    /**
     * A refund.
     *
     * @param refund the refund
     */
    record RefundRecord(Refund refund) implements IntakeRecord {}

    /**
     * A case as a desk exported it, with its whole history.
     *
     * @param id its id
     * @param events the text forms of its events, in the order in which they were recorded
     * @param words the personal data that belong to it
     * @param purged true if they were purged there
     */
    record CaseRecord(CaseId id, List<Map<String, String>> events, List<PersonalData.Piece> words, boolean purged)
            implements IntakeRecord {
        /** Copies the lists. */
        public CaseRecord {
            events = List.copyOf(events);
            words = List.copyOf(words);
        }
    }
}
