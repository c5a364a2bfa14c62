package org.recourse.application.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recourse.application.desk.Records;
import org.recourse.application.desk.Trail.Flaw;
import org.recourse.application.recording.StandingKeeper;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.health.Standing;
import org.recourse.domain.health.Tally;
import org.recourse.domain.order.Order;

/** Compares the kept standings and their tally with what orders, cases and refunds give. */
final class StandingsCheck {
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final String REMEDY = "; rebuilding the standings puts it right";

    private final Records records;
    private final AccountId account;
    private final List<Flaw> flaws = new ArrayList<>();
    private final Tally computed = new Tally();

    StandingsCheck(Records records, AccountId account) {
        this.records = records;
        this.account = account;
    }

    List<Flaw> flaws() {
        records.orders().each(account, this::check);
        records.standings().each(account, FIRST_DAY, LAST_DAY, this::checkOwner);
        if (!records.standings().tally(account, FIRST_DAY, LAST_DAY).equals(computed)) {
            flaws.add(new Flaw("tally", "the kept tally is not the sum of how the orders stand" + REMEDY));
        }
        return flaws;
    }

    private void check(Order order) {
        Optional<Standing> due = new StandingKeeper(records, account).compute(order);
        due.ifPresent(computed::add);
        if (!records.standings().find(account, order.id()).equals(due)) {
            flaws.add(new Flaw("order " + order.id(), "is not kept to stand as its cases make it stand" + REMEDY));
        }
    }

    private void checkOwner(Standing kept) {
        if (records.orders().find(account, kept.order()).isEmpty()) {
            flaws.add(new Flaw("order " + kept.order(), "is kept to stand somehow, but is not on the desk" + REMEDY));
        }
    }
}
