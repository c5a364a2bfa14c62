package org.recourse.application.keeping;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.application.desk.EventChain;
import org.recourse.application.desk.Trail.Head;
import org.recourse.application.keeping.Salvage.Account;
import org.recourse.application.keeping.Salvage.Cases;
import org.recourse.application.keeping.Salvage.Count;
import org.recourse.application.keeping.Salvage.Events;
import org.recourse.application.keeping.Salvage.Positions;
import org.recourse.domain.account.AccountId;

/** What was saved from a damaged desk is everything only if nothing at all was lost. */
class SalvageTest {
    private static final Events EVENTS = events(0, List.of());
    private static final Cases CASES = new Cases(3, List.of(), List.of());
    private static final Count ALL = new Count(5, 0);
    private static final Count NOT_ALL = new Count(4, 1);
    private static final Account WHOLE = new Account(AccountId.MAIN, EVENTS, CASES, ALL, ALL, ALL, ALL, ALL);

    private static Events events(long cutOff, List<Positions> lost) {
        return new Events(7, cutOff, lost, false, new Head(7, EventChain.START));
    }

    @Test
    void a_desk_of_which_nothing_is_lost_is_complete() {
        assertTrue(new Salvage(List.of(WHOLE, WHOLE), 0, 0).isComplete());
    }

    @Test
    void an_unreadable_page_or_row_may_have_held_anything() {
        assertFalse(new Salvage(List.of(WHOLE), 1, 0).isComplete());
        assertFalse(new Salvage(List.of(WHOLE), 0, 1).isComplete());
    }

    @Test
    void an_account_without_all_its_events_or_cases_is_not_complete() {
        lacking(with(events(1, List.of()), CASES));
        lacking(with(events(0, List.of(new Positions(2, 2))), CASES));
        lacking(with(EVENTS, new Cases(2, List.of("ATZ-0000000000"), List.of())));
        lacking(with(EVENTS, new Cases(2, List.of(), List.of("ATZ-0000000000"))));
    }

    private static Account with(Events events, Cases cases) {
        return new Account(AccountId.MAIN, events, cases, ALL, ALL, ALL, ALL, ALL);
    }

    @Test
    void an_account_that_lacks_anything_else_is_not_complete() {
        lacking(new Account(AccountId.MAIN, EVENTS, CASES, NOT_ALL, ALL, ALL, ALL, ALL));
        lacking(new Account(AccountId.MAIN, EVENTS, CASES, ALL, NOT_ALL, ALL, ALL, ALL));
        lacking(new Account(AccountId.MAIN, EVENTS, CASES, ALL, ALL, NOT_ALL, ALL, ALL));
        lacking(new Account(AccountId.MAIN, EVENTS, CASES, ALL, ALL, ALL, NOT_ALL, ALL));
        lacking(new Account(AccountId.MAIN, EVENTS, CASES, ALL, ALL, ALL, ALL, NOT_ALL));
    }

    private static void lacking(Account account) {
        assertFalse(new Salvage(List.of(WHOLE, account), 0, 0).isComplete(), account::toString);
    }
}
