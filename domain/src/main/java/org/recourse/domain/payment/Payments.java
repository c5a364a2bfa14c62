package org.recourse.domain.payment;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recourse.domain.casework.Case;
import org.recourse.domain.money.Money;

/**
 * What went back, or may go back, to the buyer of one order: refunds, claims and chargebacks seen together, so that nobody pays twice
 * (CBK-6). It is shown and refuses nothing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param payments the payments, in the order of time
 * @param verdict whether the buyer was or would be paid more than once
 */
public record Payments(List<Payment> payments, Verdict verdict) {
    /** How often the buyer was paid. */
    public enum Verdict {
        /** Not more than once, as far as is known. */
        ONCE_AT_MOST,
        /** Twice, if what is pending is decided for the buyer. */
        WOULD_BE_PAID_TWICE,
        /** Twice. */
        PAID_TWICE
    }

    /** Copies the payments. */
    public Payments {
        payments = ImmutableList.copyOf(payments);
    }

    /**
     * Looks at all that is known of one order. A refund that a case tells of is taken as the refund on record, if there is one.
     *
     * @param total what the buyer paid, or empty if not known
     * @param refunds the order's refunds
     * @param cases the order's cases of all kinds
     * @return the payments and the verdict
     */
    public static Payments of(Optional<Money> total, List<Refund> refunds, List<Case> cases) {
        List<Payment> payments = Stream.concat(refunds.stream().map(Payments::onRecord), told(refunds, cases))
                .sorted(comparing(Payment::at).thenComparing(Payment::source).thenComparing(Payment::reference))
                .toList();
        return new Payments(payments, judge(payments, total));
    }

    private static Payment onRecord(Refund refund) {
        return new Payment(Source.REFUND, refund.refundId(), refund.at(), refund.amount(), true);
    }

    private static Stream<Payment> told(List<Refund> refunds, List<Case> cases) {
        List<Payment> told = cases.stream()
                .flatMap(matter -> CasePayment.of(matter).stream())
                .toList();
        Stream<Payment> refund = told.stream()
                .filter(payment -> payment.source() == Source.REFUND && refunds.isEmpty())
                .min(comparing(Payment::at).thenComparing(Payment::reference))
                .stream();
        return Stream.concat(refund, told.stream().filter(payment -> payment.source() != Source.REFUND));
    }

    private static Verdict judge(List<Payment> payments, Optional<Money> total) {
        List<Payment> made = payments.stream().filter(Payment::made).toList();
        if (isTooMuch(made, total)) {
            return Verdict.PAID_TWICE;
        }
        return isTooMuch(payments, total) ? Verdict.WOULD_BE_PAID_TWICE : Verdict.ONCE_AT_MOST;
    }

    /** With every amount known the sum decides; else two sides that pay are one too many. */
    private static boolean isTooMuch(List<Payment> payments, Optional<Money> total) {
        boolean severalSides = payments.stream().map(Payment::source).distinct().count() > 1;
        return payments.size() > 1
                && total.flatMap(whole -> sum(payments, whole).map(sum -> !whole.covers(sum)))
                        .orElse(severalSides);
    }

    private static Optional<Money> sum(List<Payment> payments, Money whole) {
        List<Money> amounts = payments.stream()
                .flatMap(payment -> payment.amount().stream())
                .filter(amount -> amount.currency().equals(whole.currency()))
                .toList();
        return amounts.size() == payments.size() ? amounts.stream().reduce(Money::plus) : Optional.empty();
    }
}
