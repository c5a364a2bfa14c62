package org.recourse.persistence;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;

/** The rows by which cases are selected, one for each case, and those of what its sources call it. */
final class CaseRows {
    private static final String FIND = "SELECT " + CaseRow.COLUMNS + " FROM cases WHERE account = ? AND id = ?";
    private static final String SAVE =
            "INSERT OR REPLACE INTO cases (account, " + CaseRow.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String GROW = """
            UPDATE cases SET state = ?, version = ?, sum = ?
            WHERE account = ? AND id = ? AND kind = ? AND order_id IS ? AND open = ? AND opened_at = ?
            """;
    private static final String NAME =
            "INSERT OR IGNORE INTO case_names (account, kind, reference, case_id) VALUES (?, ?, ?, ?)";
    private static final String NAMES = "SELECT reference FROM case_names WHERE account = ? AND case_id = ?";

    private final Transaction transaction;

    CaseRows(Transaction transaction) {
        this.transaction = transaction;
    }

    Optional<CaseRow> find(AccountId account, CaseId id) {
        return transaction.find(FIND, row -> read(account, row), account.name(), id.text());
    }

    /** Reads the columns of {@link CaseRow}, and checks them. */
    CaseRow read(AccountId account, Row row) {
        CaseRow columns = CaseRow.of(account, row);
        if (columns.sum() != row.number(8)) {
            throw transaction.faults().damaged("has a damaged row among its cases");
        }
        return columns;
    }

    /** Writes the row of a case that has none. */
    void add(CaseRow row) {
        transaction.run(
                SAVE,
                row.account(),
                row.id(),
                row.kind(),
                row.order().orElse(null),
                row.state(),
                row.open(),
                row.openedAt(),
                row.version(),
                row.sum());
    }

    /** Writes the row of a case that has grown. */
    void replace(CaseRow row) {
        if (!grow(row)) {
            add(row);
        }
    }

    /** Leaves the indexes alone, if nothing in them changes: each page that is written has to be synced. */
    private boolean grow(CaseRow row) {
        int grown = transaction.run(
                GROW,
                row.state(),
                row.version(),
                row.sum(),
                row.account(),
                row.id(),
                row.kind(),
                row.order().orElse(null),
                row.open(),
                row.openedAt());
        return grown > 0;
    }

    void name(Case matter, Collection<String> references) {
        references.forEach(reference -> transaction.run(
                NAME,
                matter.account().name(),
                matter.kind().code(),
                reference,
                matter.id().text()));
    }

    /** Lists what the names' rows say a case is called. */
    Set<String> names(AccountId account, CaseId id) {
        return ImmutableSet.copyOf(transaction.list(NAMES, row -> row.text(1), account.name(), id.text()));
    }
}
