package org.recourse.domain.payment;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Happening.Acted;
import org.recourse.domain.casework.Happening.Reported;
import org.recourse.domain.chargeback.ChargebackState;
import org.recourse.domain.chargeback.ChargebackTrigger;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.money.Money;
import org.recourse.domain.returns.ReturnState;

/** What a case says of money that went back to the buyer. */
final class CasePayment {
    private static final ImmutableSet<CaseState> PAID_RETURNS = ImmutableSet.of(
            ReturnState.REFUNDED,
            ReturnState.PARTIALLY_REFUNDED,
            ReturnState.SAFE_T_FILED,
            ReturnState.REIMBURSED,
            ReturnState.SAFE_T_DENIED);

    private CasePayment() {}

    static Optional<Payment> of(Case matter) {
        return switch (matter.kind()) {
            case A_TO_Z_CLAIM -> claim(matter, (ClaimState) matter.state());
            case CHARGEBACK -> chargeback(matter, (ChargebackState) matter.state());
            case RETURN -> goodsReturned(matter);
            case BUYER_MESSAGE, SELLER_FEEDBACK, AMAZON_NOTICE -> Optional.empty();
        };
    }

    private static Optional<Payment> claim(Case matter, ClaimState state) {
        return switch (state) {
            case FILED, AWAITING_SELLER, RESPONDED -> pending(matter, Source.CLAIM);
            case GRANTED, APPEALED, APPEAL_WON, APPEAL_LOST -> made(matter, Source.CLAIM);
            case REFUNDED -> made(matter, Source.REFUND);
            case DENIED, WITHDRAWN -> Optional.empty();
        };
    }

    private static Optional<Payment> chargeback(Case matter, ChargebackState state) {
        return switch (state) {
            case NOTIFIED, REPRESENTED -> pending(matter, Source.CHARGEBACK);
            case ACCEPTED -> made(matter, wasRefunded(matter) ? Source.REFUND : Source.CHARGEBACK);
            case LAPSED, LOST -> made(matter, Source.CHARGEBACK);
            case WON -> Optional.empty();
        };
    }

    private static boolean wasRefunded(Case matter) {
        return matter.history().stream()
                .anyMatch(entry -> entry.effective()
                        && entry.event().what() instanceof Acted acted
                        && acted.on() == ChargebackTrigger.SELLER_REFUNDED);
    }

    /** A return may be closed after it was paid; the payment is the first state of its history that settled it. */
    private static Optional<Payment> goodsReturned(Case matter) {
        return matter.history().stream()
                .filter(entry -> PAID_RETURNS.contains(entry.state()))
                .findFirst()
                .map(entry -> new Payment(
                        Source.REFUND,
                        matter.id().text(),
                        entry.event().at(),
                        amount(entry.event().what()).or(matter::amount).orElse(null),
                        true));
    }

    private static Optional<Money> amount(Happening what) {
        if (what instanceof Acted acted) {
            return acted.particulars().amount();
        }
        return what instanceof Reported reported ? reported.particulars().amount() : Optional.empty();
    }

    private static Optional<Payment> made(Case matter, Source source) {
        return Optional.of(payment(matter, source, true));
    }

    private static Optional<Payment> pending(Case matter, Source source) {
        return Optional.of(payment(matter, source, false));
    }

    private static Payment payment(Case matter, Source source, boolean made) {
        return new Payment(
                source,
                matter.id().text(),
                matter.since(),
                matter.settledAmount().orElse(null),
                made);
    }
}
