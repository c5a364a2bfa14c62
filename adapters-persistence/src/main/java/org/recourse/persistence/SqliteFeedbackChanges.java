package org.recourse.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.recourse.application.desk.FeedbackChange;
import org.recourse.application.desk.FeedbackChanges;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.catalogue.CaseTypes;
import org.recourse.domain.order.OrderId;

record SqliteFeedbackChanges(Transaction transaction) implements FeedbackChanges {
    private static final String SELECT =
            "SELECT order_id, feedback_day, changed_at, changed_nanos, state, sum FROM feedback_changes WHERE account = ?";
    private static final String OF = SELECT + " AND order_id = ? AND feedback_day = ? ORDER BY 3, 4, 5";
    private static final String EACH = SELECT + " ORDER BY 1, 2, 3, 4, 5";
    private static final String SAVE = """
            INSERT OR IGNORE INTO feedback_changes
            (account, order_id, feedback_day, changed_at, changed_nanos, state, sum) VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    @Override
    public boolean save(AccountId account, FeedbackChange change) {
        String order = change.order().text();
        long day = change.feedbackDate().toEpochDay();
        Instant changedAt = change.changedAt();
        long seconds = changedAt.getEpochSecond();
        int nanos = changedAt.getNano();
        String state = Kebab.of(change.state().name());
        long sum = RowSum.of(account.name(), order, day, seconds, nanos, state);
        return transaction.run(SAVE, account.name(), order, day, seconds, nanos, state, sum) > 0;
    }

    @Override
    public List<FeedbackChange> of(AccountId account, OrderId order, LocalDate feedbackDate) {
        return transaction.list(
                OF, row -> change(account, row), account.name(), order.text(), feedbackDate.toEpochDay());
    }

    @Override
    public void each(AccountId account, Consumer<FeedbackChange> reader) {
        transaction.each(EACH, row -> reader.accept(change(account, row)), account.name());
    }

    private FeedbackChange change(AccountId account, Row row) {
        String order = row.text(1);
        long day = row.number(2);
        long seconds = row.number(3);
        long nanos = row.number(4);
        String state = row.text(5);
        transaction.check("feedback changes", row.number(6), account.name(), order, day, seconds, nanos, state);
        return transaction.whole(
                "feedback changes",
                () -> new FeedbackChange(
                        OrderId.of(order),
                        LocalDate.ofEpochDay(day),
                        state(state),
                        Instant.ofEpochSecond(seconds, nanos)));
    }

    private static CaseState state(String kebab) {
        return CaseTypes.of(CaseKind.SELLER_FEEDBACK)
                .state(kebab)
                .orElseThrow(() -> new IllegalArgumentException("not a state of a feedback"));
    }
}
