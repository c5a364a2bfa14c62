package org.recourse.amazon.mail;

import static org.recourse.amazon.mail.Topic.CHARGEBACK_LOST;
import static org.recourse.amazon.mail.Topic.CHARGEBACK_WON;
import static org.recourse.amazon.mail.Topic.CLAIM_AMAZON_PAYS;
import static org.recourse.amazon.mail.Topic.CLAIM_DENIED;
import static org.recourse.amazon.mail.Topic.CLAIM_GRANTED;
import static org.recourse.amazon.mail.Topic.CLAIM_WITHDRAWN;
import static org.recourse.amazon.mail.Topic.NO_ACTION;

import com.google.common.collect.Maps;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recourse.application.intake.IntakeRecord;
import org.recourse.application.intake.IntakeRecord.BounceRecord;
import org.recourse.application.intake.IntakeRecord.ChargebackRecord;
import org.recourse.application.intake.IntakeRecord.ClaimRecord;
import org.recourse.application.intake.IntakeRecord.DecisionRecord;
import org.recourse.application.intake.IntakeRecord.MessageRecord;
import org.recourse.application.intake.IntakeRecord.NeedlessRecord;
import org.recourse.application.intake.IntakeRecord.NoticeRecord;
import org.recourse.application.intake.IntakeRecord.RefundRecord;
import org.recourse.application.intake.IntakeRecord.ReplyRecord;
import org.recourse.application.intake.IntakeRecord.ReturnRecord;
import org.recourse.application.intake.IntakeRecord.UnsortedRecord;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.Liability;
import org.recourse.domain.casework.Reason;
import org.recourse.domain.chargeback.ChargebackReason;
import org.recourse.domain.chargeback.ChargebackState;
import org.recourse.domain.claim.ClaimReason;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.notice.Doubt;
import org.recourse.domain.notice.NoticeKind;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.payment.Refund;

/** Turns one mail into what the desk takes in. What is unsure is set aside, never dropped. */
final class Sorter {
    private static final Map<Topic, Reason> CLAIM_REASONS = Maps.immutableEnumMap(Map.of(
            Topic.REASON_NOT_RECEIVED, ClaimReason.NOT_RECEIVED,
            Topic.REASON_NOT_AS_DESCRIBED, ClaimReason.NOT_AS_DESCRIBED,
            Topic.REASON_REFUND_NOT_RECEIVED, ClaimReason.REFUND_NOT_RECEIVED,
            Topic.REASON_RETURN_REFUSED, ClaimReason.RETURN_REFUSED));
    private static final Map<Topic, Reason> CHARGEBACK_REASONS = Maps.immutableEnumMap(Map.of(
            Topic.REASON_FRAUD, ChargebackReason.FRAUD,
            Topic.REASON_NOT_RECEIVED, ChargebackReason.NOT_RECEIVED,
            Topic.REASON_NOT_AS_DESCRIBED, ChargebackReason.NOT_AS_DESCRIBED,
            Topic.REASON_REFUND_NOT_PROCESSED, ChargebackReason.REFUND_NOT_PROCESSED,
            Topic.REASON_DUPLICATE, ChargebackReason.DUPLICATE));
    private static final Map<Topic, CaseState> CLAIM_OUTCOMES = Maps.immutableEnumMap(Map.of(
            CLAIM_GRANTED, ClaimState.GRANTED,
            CLAIM_DENIED, ClaimState.DENIED,
            CLAIM_WITHDRAWN, ClaimState.WITHDRAWN,
            CLAIM_AMAZON_PAYS, ClaimState.GRANTED));
    private static final Map<Topic, CaseState> CHARGEBACK_OUTCOMES =
            Maps.immutableEnumMap(Map.of(CHARGEBACK_WON, ChargebackState.WON, CHARGEBACK_LOST, ChargebackState.LOST));

    private final Mail mail;
    private final Instant at;
    private final MailRules rules;
    private final MailFacts facts;

    private Sorter(Mail mail, Instant at, MailRules rules) {
        this.mail = mail;
        this.at = at;
        this.rules = rules;
        this.facts = MailFacts.of(mail, rules);
    }

    /** Sorts a mail. */
    static IntakeRecord sort(Mail mail, MailRules rules) {
        Sorter sorter =
                new Sorter(mail, Optional.ofNullable(mail.sentAtOrNull()).orElse(Instant.EPOCH), rules);
        return mail.isFromAmazon() ? sorter.ofAmazon() : sorter.ofSomebodyElse();
    }

    /** Somebody else's mail is of no concern, unless it reads like one of Amazon's or names an order in its subject. */
    private IntakeRecord ofSomebodyElse() {
        if (mail.buyerWrittenTo().isPresent()) {
            return reply();
        }
        boolean isLikeAmazons = rules.kind(mail)
                .filter(rule -> rule.topic() != Topic.NO_CONCERN)
                .isPresent();
        boolean namesOrder = mail.subject().matches(".*\\d{3}-\\d{7}-\\d{7}.*");
        return isLikeAmazons || namesOrder ? unsorted(Doubt.STRANGE_SENDER) : new NeedlessRecord();
    }

    private IntakeRecord ofAmazon() {
        if (mail.authenticity().isForged()) {
            return unsorted(Doubt.NOT_AUTHENTIC);
        } else if (mail.sentAtOrNull() == null) {
            return unsorted(Doubt.NO_DATE);
        }
        return rules.kind(mail).map(rule -> of(rule.topic())).orElseGet(() -> unsorted(Doubt.UNKNOWN_KIND));
    }

    private IntakeRecord of(Topic topic) {
        return switch (topic) {
            case CLAIM_FILED -> aboutOrder(this::claim);
            case CLAIM_DECIDED -> decided(CaseKind.A_TO_Z_CLAIM, CLAIM_OUTCOMES);
            case CHARGEBACK_FILED -> aboutOrder(this::chargeback);
            case CHARGEBACK_DECIDED -> decided(CaseKind.CHARGEBACK, CHARGEBACK_OUTCOMES);
            case BUYER_MESSAGE -> message(BuyerWords.in(mail.text()));
            case CANCELLATION_REQUEST -> message(mail.text());
            case OWN_REPLY -> reply();
            case BOUNCE -> new BounceRecord(orderOrNull(), thread().orElse(null), at, mail.text());
            case RETURN_REQUEST -> aboutOrder(this::returned);
            case REFUND_ISSUED -> aboutOrder(this::refund);
            case INQUIRY -> notice(NoticeKind.INQUIRY);
            case WARNING -> notice(NoticeKind.WARNING);
            case NO_CONCERN -> new NeedlessRecord();
            case CLAIM_GRANTED,
                    CLAIM_DENIED,
                    CLAIM_WITHDRAWN,
                    CLAIM_AMAZON_PAYS,
                    CHARGEBACK_WON,
                    CHARGEBACK_LOST,
                    REASON_NOT_RECEIVED,
                    REASON_NOT_AS_DESCRIBED,
                    REASON_REFUND_NOT_RECEIVED,
                    REASON_RETURN_REFUSED,
                    REASON_FRAUD,
                    REASON_REFUND_NOT_PROCESSED,
                    REASON_DUPLICATE,
                    NO_ACTION,
                    DEADLINE_DAYS,
                    DEADLINE_HOURS,
                    DEADLINE_DATE,
                    AMOUNT -> unsorted(Doubt.UNKNOWN_KIND);
        };
    }

    private IntakeRecord aboutOrder(Function<OrderId, IntakeRecord> reading) {
        List<OrderId> orders = facts.orders();
        return switch (orders.size()) {
            case 0 -> unsorted(Doubt.NO_ORDER);
            case 1 -> reading.apply(orders.get(0));
            default -> unsorted(Doubt.SEVERAL_ORDERS);
        };
    }

    /** A claim of which nothing is asked now has been filed, whatever time the mail names beside. */
    private IntakeRecord claim(OrderId order) {
        boolean isAsked = !facts.tells(NO_ACTION);
        Instant respondBy = isAsked ? facts.deadline(at).orElse(null) : null;
        return new ClaimRecord(
                null,
                order,
                at,
                reason(CLAIM_REASONS),
                facts.amount().orElse(null),
                isAsked ? ClaimState.AWAITING_SELLER : ClaimState.FILED,
                respondBy,
                null,
                null,
                null);
    }

    private IntakeRecord chargeback(OrderId order) {
        return new ChargebackRecord(
                null,
                order,
                at,
                reason(CHARGEBACK_REASONS),
                facts.amount().orElse(null),
                ChargebackState.NOTIFIED,
                facts.deadline(at).orElse(null),
                null);
    }

    private @Nullable Reason reason(Map<Topic, Reason> reasons) {
        return facts.only(reasons.keySet()).map(reasons::get).orElse(null);
    }

    private IntakeRecord decided(CaseKind kind, Map<Topic, CaseState> outcomes) {
        Optional<Topic> outcome = facts.tells(CLAIM_AMAZON_PAYS, outcomes.keySet())
                ? Optional.of(CLAIM_AMAZON_PAYS)
                : facts.only(outcomes.keySet());
        Optional<CaseState> state = outcome.map(outcomes::get);
        Liability liability = outcome.filter(CLAIM_AMAZON_PAYS::equals).isPresent() ? Liability.AMAZON : null;
        return state.map(reached -> aboutOrder(order -> new DecisionRecord(
                        kind, order, at, reached, liability, facts.amount().orElse(null))))
                .orElseGet(() -> unsorted(Doubt.UNKNOWN_OUTCOME));
    }

    private IntakeRecord message(String words) {
        return new MessageRecord(
                mail.key(),
                orderOrNull(),
                mail.senderName().isEmpty() ? mail.sender() : mail.senderName(),
                at,
                mail.subject(),
                words,
                null,
                false,
                thread().orElse(null));
    }

    /** What a program answers is no answer (POL-8). */
    private IntakeRecord reply() {
        return mail.automatic() || mail.sentAtOrNull() == null
                ? new NeedlessRecord()
                : new ReplyRecord(mail.key(), orderOrNull(), thread().orElse(null), at);
    }

    private IntakeRecord returned(OrderId order) {
        return new ReturnRecord(
                order, null, at, null, null, null, facts.asin().orElse(null), null, null, null, List.of(), false, null);
    }

    private IntakeRecord refund(OrderId order) {
        return facts.amount()
                .<IntakeRecord>map(amount -> new RefundRecord(Refund.toldByMail(mail.key(), order, at, amount)))
                .orElseGet(() -> unsorted(Doubt.NO_AMOUNT));
    }

    private IntakeRecord notice(NoticeKind kind) {
        return new NoticeRecord(
                mail.key(),
                at,
                kind,
                null,
                facts.asin().orElse(null),
                mail.subject(),
                mail.text(),
                facts.deadline(at).orElse(null));
    }

    private IntakeRecord unsorted(Doubt doubt) {
        return new UnsortedRecord(mail.key(), at, doubt, mail.sender(), mail.subject(), mail.text());
    }

    /** A conversation may be about one order, or about none that can be told. */
    private @Nullable OrderId orderOrNull() {
        List<OrderId> orders = facts.orders();
        return orders.size() == 1 ? orders.get(0) : null;
    }

    /** The buyer's relay address, whoever of the two wrote. */
    private Optional<String> thread() {
        return Optional.of(mail.sender())
                .filter(AmazonAddress::isRelay)
                .or(mail::buyerWrittenTo)
                .map(AmazonAddress::withoutThread);
    }
}
