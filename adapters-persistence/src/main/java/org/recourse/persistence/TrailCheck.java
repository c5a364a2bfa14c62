package org.recourse.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recourse.application.desk.Cases;
import org.recourse.application.desk.EventChain;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.health.Tally;

/** Reads everything of an account again and names each place at which it is not as it was written. */
final class TrailCheck {
    private final Transaction transaction;
    private final AccountId account;
    private final Findings findings;
    private final SqliteCases cases;
    private final CaseRows rows;
    private final KeptReadyCheck keptReady;
    private final boolean keepsReady;
    private int looked;
    private long due = 1;
    private String previous = EventChain.START;

    TrailCheck(Transaction transaction, AccountId account, Findings findings) {
        this.transaction = transaction;
        this.account = account;
        this.findings = findings;
        this.cases = new SqliteCases(transaction);
        this.rows = new CaseRows(transaction);
        this.keepsReady = transaction.version() >= Schema.FIRST_KEEPING_READY;
        this.keptReady = new KeptReadyCheck(transaction, account);
    }

    void run() {
        findings.of("events", () -> new SqliteEvents(transaction).each(account, this::checkLink));
        findings.of("cases", this::checkCases);
        findings.of("tally", this::checkTally);
        findings.of("orders", () -> new SqliteOrders(transaction).each(account, order -> {}));
        findings.of("refunds", () -> new SqliteRefunds(transaction).each(account, refund -> {}));
        if (transaction.version() >= Schema.FIRST_WITH_FIGURES) {
            findings.of("figures", () -> new SqliteSnapshots(transaction).each(account, figure -> {}));
        }
        findings.of("feedback changes", () -> new SqliteFeedbackChanges(transaction).each(account, change -> {}));
        findings.of("personal data", () -> new SqlitePersonalData(transaction).each(account, piece -> {}));
    }

    private void flaw(String at, String what) {
        findings.add(at, what);
    }

    private void checkLink(StoredEvent event) {
        if (event.seq() > due) {
            flaw("event " + due, "missing, with all up to event " + (event.seq() - 1));
        } else if (!event.follows(previous)) {
            flaw("event " + due, "edited, or not the one that was recorded after the event before it");
        }
        due = event.seq() + 1;
        previous = event.hash();
    }

    private void checkCases() {
        List<CaseId> ids = cases.ids(account);
        ids.forEach(id -> findings.of("case " + id, () -> checkCase(id)));
        if (keepsReady && looked == ids.size()) {
            findings.of("kept ready", this::checkKeptReady);
        }
        transaction
                .list("""
                        SELECT id FROM cases WHERE account = ? AND NOT EXISTS
                        (SELECT 1 FROM events WHERE events.account = cases.account AND case_id = id) ORDER BY id
                        """, row -> row.text(1), account.name())
                .forEach(id -> flaw("case " + id, "there are no events of it"));
    }

    private void checkKeptReady() {
        if (!keptReady.isAll()) {
            flaw("kept ready", "what is kept ready of the cases is not what follows from their events");
        }
    }

    private void checkCase(CaseId id) {
        Case folded = cases.refold(account, id);
        boolean isReady = !keepsReady || keptReady.isKept(folded);
        looked++;
        Optional<CaseRow> kept = rows.find(account, id);
        if (kept.isEmpty()) {
            flaw("case " + id, "there are events of it, but it is missing among the cases");
        } else if (!kept.get().equals(CaseRow.of(folded))
                || !rows.names(account, id).equals(Cases.references(folded.log()))) {
            flaw("case " + id, "its columns are not what follows from its events");
        } else if (!isReady) {
            flaw("case " + id, "what is kept ready of it is not what follows from its events");
        }
    }

    private void checkTally() {
        Tally differences = new Tally();
        SqliteStandings standings = new SqliteStandings(transaction);
        standings.each(account, LocalDate.MIN, LocalDate.MAX, differences::add);
        standings.tally(account, LocalDate.MIN, LocalDate.MAX).rows().forEach(row -> takeBack(row, differences));
        differences.rows().forEach(row -> flaw("tally of " + row.day(), difference(row)));
    }

    private static void takeBack(Tally.Row row, Tally differences) {
        differences.add(row.day(), row.marketplaceOrNull(), row.channel(), row.mask(), -row.count());
    }

    private static String difference(Tally.Row row) {
        String place = row.marketplaceOrNull() == null
                ? "outside the marketplaces"
                : row.marketplaceOrNull().toString();
        String sign = row.count() > 0 ? "+" : "";
        return "%s, %s: the orders' standings give %s%s to what is kept"
                .formatted(place, row.channel(), sign, row.count());
    }
}
