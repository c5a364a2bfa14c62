package org.recourse.persistence;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;

/** Which cases are closed, and since when. */
record ClosedCases(Transaction transaction) {
    private static final String IS_KEPT =
            "SELECT 1 FROM closed_cases WHERE account = ? AND kind = ? AND since = ? AND case_id = ?";
    private static final String COUNT = "SELECT count(*) FROM closed_cases WHERE account = ?";
    private static final String ADD = "INSERT INTO closed_cases (account, kind, since, case_id) VALUES (?, ?, ?, ?)";
    private static final String REMOVE =
            "DELETE FROM closed_cases WHERE account = ? AND kind = ? AND since = ? AND case_id = ?";

    void replace(Optional<Case> former, Case grown) {
        Optional<Case> before = former.filter(Case::isClosed);
        Optional<Case> after = Optional.of(grown).filter(Case::isClosed);
        if (!before.map(ClosedCases::second).equals(after.map(ClosedCases::second))) {
            before.ifPresent(matter -> transaction.run(REMOVE, columns(matter)));
            after.ifPresent(matter -> transaction.runSoon(ADD, columns(matter)));
        }
    }

    boolean isKept(Case closed) {
        return transaction.find(IS_KEPT, row -> row.number(1), columns(closed)).isPresent();
    }

    long count(AccountId account) {
        return transaction.find(COUNT, row -> row.number(1), account.name()).orElse(0L);
    }

    private static @Nullable Object[] columns(Case closed) {
        return new @Nullable Object[] {
            closed.account().name(),
            closed.kind().code(),
            second(closed),
            closed.id().text()
        };
    }

    private static long second(Case matter) {
        return matter.since().getEpochSecond();
    }
}
