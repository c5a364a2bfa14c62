package org.recourse.extension.durability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.desk.Selection;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.CaseKind;

/** All that lies on a desk, one line a thing, in the order in which the desk hands it over. */
record Inventory(List<String> lines) {
    static Inventory of(Desk desk) {
        return desk.read(records -> {
            List<String> lines = new ArrayList<>();
            Script.ACCOUNTS.forEach(account -> list(records, account, lines));
            return new Inventory(lines);
        });
    }

    private static void list(Records records, AccountId account, List<String> lines) {
        listCases(records, account, lines);
        records.orders()
                .each(
                        account,
                        order -> lines.add(order + " of cases "
                                + records.cases().ofOrder(account, order.id()) + " and refunds "
                                + records.refunds().ofOrder(account, order.id())));
        records.standings().each(account, LocalDate.MIN, LocalDate.MAX, standing -> lines.add(standing.toString()));
        lines.add(
                records.standings().tally(account, LocalDate.MIN, LocalDate.MAX).toString());
        records.refunds().each(account, refund -> lines.add(refund.toString()));
        records.feedbackChanges().each(account, change -> lines.add(change.toString()));
        records.snapshots().each(account, figure -> lines.add(figure.toString()));
        records.personalData().each(account, piece -> lines.add(piece.toString()));
        IntStream.range(0, Things.OWNERS)
                .mapToObj(number -> Things.owner(account, number))
                .filter(owner -> records.personalData().isPurged(account, owner))
                .forEach(owner -> lines.add("purged " + owner));
        lines.add(
                records.trail().head(account) + " with flaws " + records.trail().check(account));
    }

    private static void listCases(Records records, AccountId account, List<String> lines) {
        records.cases().each(account, Selection.ALL, matter -> lines.add(matter.id() + " " + matter.log()));
        records.cases().each(account, Selection.OPEN, matter -> lines.add("open " + matter.id()));
        for (CaseKind kind : CaseKind.values()) {
            IntStream.range(0, Things.REFERENCES)
                    .mapToObj(Things::reference)
                    .forEach(name ->
                            lines.add(kind + " " + name + " " + records.cases().called(account, kind, name)));
        }
    }

    /** Tells the first difference between what should be there and what is. */
    static Optional<String> difference(Inventory wanted, Inventory found) {
        int most = Math.max(wanted.lines.size(), found.lines.size());
        return IntStream.range(0, most)
                .filter(i -> !wanted.line(i).equals(found.line(i)))
                .mapToObj(i -> "instead of <" + wanted.line(i) + "> there is <" + found.line(i) + ">")
                .findFirst();
    }

    private String line(int number) {
        return number < lines.size() ? lines.get(number) : "nothing";
    }
}
