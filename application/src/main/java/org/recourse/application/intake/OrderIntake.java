package org.recourse.application.intake;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.recourse.application.desk.Records;
import org.recourse.application.recording.Outcome;
import org.recourse.application.recording.Outcome.Contradicted;
import org.recourse.application.recording.Outcome.Taken;
import org.recourse.application.recording.StandingKeeper;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.payment.Refund;

/** Takes in orders, whatever part of them is known first, and refunds. */
final class OrderIntake {
    /** The most lines of one order, far more than any cart holds. */
    private static final int MOST_LINES = 10_000;

    private static final Duration SAME_REFUND = Duration.ofDays(3);

    private final Records records;
    private final AccountId account;
    private final StandingKeeper standings;

    /** Orders that have more lines than one may have: what else the file says of them is not looked at. */
    private final Set<OrderId> overlong = new HashSet<>();

    OrderIntake(Records records, AccountId account, StandingKeeper standings) {
        this.records = records;
        this.account = account;
        this.standings = standings;
    }

    Outcome take(Order told) {
        if (overlong.contains(told.id())) {
            return tooLong();
        }
        return records.orders().isKnown(account, told) ? Taken.KNOWN : taken(told);
    }

    private Outcome taken(Order told) {
        Optional<Order> known = records.orders().find(account, told.id());
        Order merged = known.map(order -> order.merge(told)).orElse(told);
        if (known.filter(merged::equals).isPresent()) {
            return Taken.KNOWN;
        }
        if (merged.sale().filter(sale -> sale.items().size() > MOST_LINES).isPresent()) {
            overlong.add(told.id());
            return tooLong();
        }
        standings.touch(merged);
        records.orders().save(account, merged);
        return known.isPresent() ? Taken.CHANGED : Taken.FRESH;
    }

    private static Contradicted tooLong() {
        return new Contradicted(null, "more than %s lines of one order".formatted(MOST_LINES));
    }

    Outcome take(Refund told) {
        Optional<Refund> known = records.refunds().find(account, told.refundId());
        if (known.isPresent()) {
            return known.get().equals(told) ? Taken.KNOWN : contradicted(known.get(), told);
        }
        if (isToldAlready(told)) {
            return Taken.KNOWN;
        }
        records.refunds().save(account, told);
        standings.touch(told.order());
        return Taken.FRESH;
    }

    /** A mail and a file may tell of one refund under two ids: the same order, the same amount, at about the same time. */
    private boolean isToldAlready(Refund told) {
        return records.refunds().ofOrder(account, told.order()).stream()
                .filter(known -> known.isToldByMail() != told.isToldByMail())
                .anyMatch(known -> known.amount().equals(told.amount())
                        && Duration.between(known.at(), told.at()).abs().compareTo(SAME_REFUND) <= 0);
    }

    private static Contradicted contradicted(Refund known, Refund told) {
        return new Contradicted(
                "refund-id",
                "%s is on the desk as %s; here it is %s".formatted(told.refundId(), words(known), words(told)));
    }

    private static String words(Refund refund) {
        return "%s for order %s at %s".formatted(refund.amount(), refund.order(), refund.at());
    }
}
