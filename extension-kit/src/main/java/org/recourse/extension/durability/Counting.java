package org.recourse.extension.durability;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.recourse.application.desk.Cases.Append;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.desk.Trail.Head;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.catalogue.CaseTypes;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.payment.Refund;
import org.recourse.domain.payment.RefundKind;

/** Writers who all count the same things up: each transaction reads a case and a refund, and writes both, one higher. */
record Counting(String writer) {
    private static final AccountId ACCOUNT = AccountId.of("counted");
    private static final CaseId CASE = CaseId.about(ACCOUNT, CaseKind.AMAZON_NOTICE, "counted");
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final String REFUND = "counted";

    void count(Desk desk, int number) {
        desk.write(records -> {
            countEvent(records, number);
            countRefund(records);
            return number;
        });
    }

    private void countEvent(Records records, int number) {
        Optional<Case> known = records.cases().find(ACCOUNT, CASE);
        CaseEvent event = event(number);
        Case grown = known.map(matter -> matter.with(List.of(event)))
                .orElseGet(() -> Case.of(CaseTypes.of(CaseKind.AMAZON_NOTICE), CASE, ACCOUNT, List.of(event)));
        if (records.cases().append(grown, grown.version() - 1) != Append.KEPT) {
            throw new IllegalStateException("another version within one transaction");
        }
    }

    private CaseEvent event(int number) {
        Happening opened = new Happening.Opened(Happening.Basis.STATED, Particulars.NONE);
        return new CaseEvent(START, START, Actor.AMAZON, writer + " " + number, opened);
    }

    private static void countRefund(Records records) {
        long before = refunded(records);
        records.refunds()
                .save(
                        ACCOUNT,
                        new Refund(
                                REFUND,
                                OrderId.of("111-0000000-0000000"),
                                START,
                                Money.of(Long.toString(before + 1), "JPY"),
                                RefundKind.FULL));
    }

    private static long refunded(Records records) {
        return records.refunds()
                .find(ACCOUNT, REFUND)
                .map(refund -> refund.amount().minorUnits())
                .orElse(0L);
    }

    /** Tells what is wrong with a desk on which so many were counted. */
    static Optional<String> wrong(Desk desk, int counted) {
        return desk.read(records -> {
            List<CaseEvent> log =
                    records.cases().find(ACCOUNT, CASE).map(Case::log).orElse(List.of());
            Set<String> once = new HashSet<>(log.stream().map(CaseEvent::source).toList());
            Head head = records.trail().head(ACCOUNT);
            String found = "%s events, %s of them different, %s refunded, %s in the trail, flaws %s"
                    .formatted(
                            log.size(),
                            once.size(),
                            refunded(records),
                            head.events(),
                            records.trail().check(ACCOUNT));
            String wanted = "%1$s events, %1$s of them different, %1$s refunded, %1$s in the trail, flaws []"
                    .formatted(counted);
            return Objects.equals(wanted, found)
                    ? Optional.empty()
                    : Optional.of("instead of " + wanted + " there are " + found);
        });
    }
}
