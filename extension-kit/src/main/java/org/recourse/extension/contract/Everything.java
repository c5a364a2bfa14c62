package org.recourse.extension.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.desk.Selection;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;

/** All that the samples lay on a desk, as one list that can be compared. */
final class Everything {
    private static final int NUMBERS = 4;

    private Everything() {}

    static List<Object> on(Desk desk) {
        return desk.read(records -> {
            List<Object> all = new ArrayList<>();
            List.of(Samples.OURS, Samples.THEIRS).forEach(account -> list(records, account, all));
            return all;
        });
    }

    private static void list(Records records, AccountId account, List<Object> all) {
        records.cases().each(account, Selection.ALL, matter -> all.addAll(List.of(matter.id(), matter.log())));
        records.cases().each(account, Selection.OPEN, matter -> all.add("open " + matter.id()));
        for (int number = 1; number <= NUMBERS; number++) {
            all.add(records.cases().ofOrder(account, Samples.orderId(number)).stream()
                    .map(Case::id)
                    .toList());
            all.add(records.personalData().isPurged(account, Samples.claimId(account, Samples.orderId(number))));
        }
        records.orders().each(account, all::add);
        records.standings().each(account, LocalDate.MIN, LocalDate.MAX, all::add);
        all.add(records.standings().tally(account, LocalDate.MIN, LocalDate.MAX));
        records.refunds().each(account, all::add);
        records.feedbackChanges().each(account, all::add);
        records.snapshots().each(account, all::add);
        records.personalData().each(account, all::add);
        all.add(records.trail().head(account));
        all.add(records.trail().check(account));
    }
}
