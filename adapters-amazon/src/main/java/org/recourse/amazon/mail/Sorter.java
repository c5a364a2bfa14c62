package org.recourse.amazon.mail;

import com.google.common.collect.Maps;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recourse.application.intake.IntakeRecord;
import org.recourse.application.intake.IntakeRecord.BounceRecord;
import org.recourse.application.intake.IntakeRecord.MessageRecord;
import org.recourse.application.intake.IntakeRecord.NeedlessRecord;
import org.recourse.application.intake.IntakeRecord.NoticeRecord;
import org.recourse.application.intake.IntakeRecord.RefundRecord;
import org.recourse.application.intake.IntakeRecord.ReplyRecord;
import org.recourse.application.intake.IntakeRecord.ReturnRecord;
import org.recourse.application.intake.IntakeRecord.UnsortedRecord;
import org.recourse.domain.notice.Doubt;
import org.recourse.domain.notice.NoticeKind;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.payment.Refund;
import org.recourse.domain.returns.ReturnReason;

/** Turns one mail into what the desk takes in. What is unsure is set aside, never dropped. */
final class Sorter {
    private static final Map<Topic, ReturnReason> RETURN_REASONS = Maps.immutableEnumMap(Map.of(
            Topic.REASON_NOT_AS_DESCRIBED, ReturnReason.NOT_AS_DESCRIBED,
            Topic.REASON_NOT_RECEIVED, ReturnReason.NOT_RECEIVED));

    private final Mail mail;
    private final Instant at;
    private final MailRules rules;
    private final MailFacts facts;
    private final DisputeMail disputes;

    private Sorter(Mail mail, Instant at, MailRules rules) {
        this.mail = mail;
        this.at = at;
        this.rules = rules;
        this.facts = MailFacts.of(mail, rules);
        this.disputes = new DisputeMail(at, facts);
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
        boolean namesOrder = OrderId.named(mail.subject()).findAny().isPresent();
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
            case CLAIM_FILED -> aboutOrder(disputes::claim);
            case CLAIM_DECIDED -> decided(disputes.claimDecided());
            case CHARGEBACK_FILED -> aboutOrder(disputes::chargeback);
            case CHARGEBACK_DECIDED -> decided(disputes.chargebackDecided());
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

    private IntakeRecord decided(Optional<Function<OrderId, IntakeRecord>> decision) {
        return decision.map(this::aboutOrder).orElseGet(() -> unsorted(Doubt.UNKNOWN_OUTCOME));
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
                order,
                null,
                at,
                returnReason(),
                null,
                null,
                facts.asin().orElse(null),
                null,
                null,
                null,
                List.of(),
                false,
                null);
    }

    private @Nullable ReturnReason returnReason() {
        return facts.only(RETURN_REASONS.keySet()).map(RETURN_REASONS::get).orElse(null);
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
