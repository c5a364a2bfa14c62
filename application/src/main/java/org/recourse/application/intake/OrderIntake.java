package org.recourse.application.intake;

import java.util.Optional;
import org.recourse.application.desk.Records;
import org.recourse.application.recording.Outcome;
import org.recourse.application.recording.Outcome.Contradicted;
import org.recourse.application.recording.Outcome.Taken;
import org.recourse.application.recording.StandingKeeper;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.order.Order;
import org.recourse.domain.payment.Refund;

/** Takes in orders, whatever part of them is known first, and refunds. */
final class OrderIntake {
    /** The most lines of one order, far more than any cart holds. */
    private static final int MOST_LINES = 10_000;

    private final Records records;
    private final AccountId account;
    private final StandingKeeper standings;

    OrderIntake(Records records, AccountId account, StandingKeeper standings) {
        this.records = records;
        this.account = account;
        this.standings = standings;
    }

    Outcome take(Order told) {
        Optional<Order> known = records.orders().find(account, told.id());
        Order merged = known.map(order -> order.merge(told)).orElse(told);
        if (known.filter(merged::equals).isPresent()) {
            return Taken.KNOWN;
        }
        if (merged.sale().filter(sale -> sale.items().size() > MOST_LINES).isPresent()) {
            return new Contradicted(null, "more than %s lines of one order".formatted(MOST_LINES));
        }
        standings.touch(merged);
        records.orders().save(account, merged);
        return known.isPresent() ? Taken.CHANGED : Taken.FRESH;
    }

    Outcome take(Refund told) {
        Optional<Refund> known = records.refunds().find(account, told.refundId());
        if (known.isPresent()) {
            return known.get().equals(told) ? Taken.KNOWN : contradicted(known.get(), told);
        }
        records.refunds().save(account, told);
        standings.touch(told.order());
        return Taken.FRESH;
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
