package org.recourse.persistence;

import java.util.Optional;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.order.OrderId;

/** The columns by which a case is selected. */
record CaseRow(
        String account,
        String id,
        String kind,
        Optional<String> order,
        String state,
        long open,
        String openedAt,
        long version) {
    static final String COLUMNS = "id, kind, order_id, state, open, opened_at, version, sum";

    static CaseRow of(Case matter) {
        return new CaseRow(
                matter.account().name(),
                matter.id().text(),
                matter.kind().code(),
                matter.order().map(OrderId::text),
                name(matter.state()),
                matter.isClosed() ? 0 : 1,
                matter.openedAt().toString(),
                matter.version());
    }

    /** How a state is called in the column. */
    static String name(CaseState state) {
        return Kebab.of(state.name());
    }

    static CaseRow of(AccountId account, Row row) {
        return new CaseRow(
                account.name(),
                row.text(1),
                row.text(2),
                row.textIfAny(3),
                row.text(4),
                row.number(5),
                row.text(6),
                row.number(7));
    }

    long sum() {
        return RowSum.of(account, id, kind, order.orElse(null), state, open, openedAt, version);
    }
}
