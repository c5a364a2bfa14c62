package org.recourse.extension.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.extension.contract.Samples.NOON;
import static org.recourse.extension.contract.Samples.OURS;
import static org.recourse.extension.contract.Samples.THEIRS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.FeedbackChange;
import org.recourse.application.desk.FeedbackChanges;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.catalogue.CaseTypes;

/** What a desk has to do with {@link FeedbackChanges}. */
public interface FeedbackChangesContract {
    /** The date of the samples' feedback. */
    LocalDate DATE = LocalDate.of(2026, 2, 28);

    /**
     * Returns the desk of this test: empty at its beginning, the same at every call.
     *
     * @return the desk
     */
    Desk desk();

    /** A change is kept once. */
    @Test
    default void a_change_is_new_only_once() {
        FeedbackChange change = change(1, DATE, NOON);
        assertTrue(save(OURS, change));
        assertFalse(save(OURS, change));
        assertEquals(List.of(change), of(OURS, 1, DATE));
    }

    /** Every state of a feedback comes back. */
    @Test
    default void every_state_of_a_feedback_comes_back() {
        List<FeedbackChange> changes = new ArrayList<>();
        CaseTypes.of(CaseKind.SELLER_FEEDBACK)
                .lifecycle()
                .states()
                .forEach(state -> changes.add(new FeedbackChange(
                        Samples.orderId(1), DATE, (CaseState) state, NOON.plusSeconds(state.ordinal()))));
        changes.forEach(change -> save(OURS, change));
        assertEquals(changes, of(OURS, 1, DATE));
    }

    /** The earliest change comes first, to the nanosecond. */
    @Test
    default void changes_of_one_feedback_are_listed_by_time() {
        FeedbackChange first = change(1, DATE, NOON);
        FeedbackChange second = change(1, DATE, NOON.plusNanos(500));
        FeedbackChange third = change(1, DATE, NOON.plusSeconds(1));
        List.of(third, second, first).forEach(change -> save(OURS, change));
        assertEquals(List.of(first, second, third), of(OURS, 1, DATE));
    }

    /** All changes come by order, date and time, and only one account's. */
    @Test
    default void changes_are_handed_over_by_order_date_and_time() {
        FeedbackChange first = change(1, DATE.minusDays(1), NOON.plusSeconds(9));
        FeedbackChange second = change(1, DATE, NOON);
        FeedbackChange third = change(2, DATE.minusDays(5), NOON);
        List.of(third, first, second).forEach(change -> save(OURS, change));
        assertEquals(List.of(first, second, third), all(OURS));
        assertEquals(List.of(), all(THEIRS));
        assertEquals(List.of(), of(THEIRS, 1, DATE));
    }

    private static FeedbackChange change(int order, LocalDate date, Instant at) {
        CaseState last = (CaseState) CaseTypes.of(CaseKind.SELLER_FEEDBACK).lifecycle().states().stream()
                .reduce((a, b) -> b)
                .orElseThrow();
        return new FeedbackChange(Samples.orderId(order), date, last, at);
    }

    private boolean save(AccountId account, FeedbackChange change) {
        return desk().write(records -> records.feedbackChanges().save(account, change));
    }

    private List<FeedbackChange> of(AccountId account, int order, LocalDate date) {
        return desk().read(records -> records.feedbackChanges().of(account, Samples.orderId(order), date));
    }

    private List<FeedbackChange> all(AccountId account) {
        List<FeedbackChange> changes = new ArrayList<>();
        desk().read(records -> {
            records.feedbackChanges().each(account, changes::add);
            return changes;
        });
        return changes;
    }
}
