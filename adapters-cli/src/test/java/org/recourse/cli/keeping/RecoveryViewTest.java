package org.recourse.cli.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.application.desk.EventChain;
import org.recourse.application.desk.Trail.Flaw;
import org.recourse.application.desk.Trail.Head;
import org.recourse.application.keeping.Salvage;
import org.recourse.application.keeping.Salvage.Account;
import org.recourse.application.keeping.Salvage.Cases;
import org.recourse.application.keeping.Salvage.Count;
import org.recourse.application.keeping.Salvage.Events;
import org.recourse.application.keeping.Salvage.Positions;
import org.recourse.cli.document.Json;
import org.recourse.cli.terminal.TerminalPage;
import org.recourse.cli.wiring.DeskKeeping.Recovered;
import org.recourse.domain.account.AccountId;

/** What is told of a recovery: everything that is lost, by number and by name. */
class RecoveryViewTest {
    private static final Head HEAD = new Head(90, EventChain.START);

    private static RecoveryView view(Account account, int pages, long rows, Flaw... flaws) {
        Salvage salvage = new Salvage(List.of(account), pages, rows);
        return new RecoveryView(new Recovered(salvage, List.of(), List.of(flaws)), Path.of("saved"));
    }

    private static Account torn() {
        return new Account(
                AccountId.MAIN,
                new Events(90, 3, List.of(new Positions(7, 7), new Positions(11, 14)), true, HEAD),
                new Cases(20, List.of("ATZ-0000000001"), List.of("CBK-0000000002", "CBK-0000000003")),
                new Count(40, 4),
                new Count(50, 5),
                new Count(60, 6),
                new Count(65, 8),
                new Count(70, 7));
    }

    private static Account whole() {
        Events events = new Events(90, 0, List.of(), false, HEAD);
        Count all = new Count(1, 0);
        return new Account(AccountId.MAIN, events, new Cases(20, List.of(), List.of()), all, all, all, all, all);
    }

    private static String page(RecoveryView view) {
        StringWriter text = new StringWriter();
        view.answer().page().accept(new TerminalPage(new PrintWriter(text), Integer.MAX_VALUE, false));
        return text.toString();
    }

    @Test
    void a_person_reads_how_much_is_lost_and_what() {
        Flaw flaw = new Flaw("event 5", "does not follow");
        assertEquals("""
                Account main
                WHAT                     SAVED  LOST
                events                      90     8
                cases                       20     3
                orders                      40     4
                refunds                     50     5
                feedback changes            60     6
                figures of reports          65     8
                pieces of buyers' words     70     7
                Events lost: 7, 11 to 14
                Events left out, since one before them in the same case is lost: 3
                Case that ends earlier now: ATZ-0000000001
                Case lost: CBK-0000000002
                Case lost: CBK-0000000003
                The trail is chained anew, with the head %s

                2 pages and 1 row could not be read; what was in them may be lost as well
                  event 5: does not follow
                The new desk is in saved
                Not everything was saved.
                """.formatted(EventChain.START), page(view(torn(), 2, 1, flaw)));
    }

    @Test
    void of_a_whole_desk_nothing_is_told_to_be_lost() {
        assertEquals("""
                Account main
                WHAT                     SAVED  LOST
                events                      90     0
                cases                       20     0
                orders                       1     0
                refunds                      1     0
                feedback changes             1     0
                figures of reports           1     0
                pieces of buyers' words      1     0
                The trail has its old head %s

                The new desk is in saved
                Everything was saved.
                """.formatted(EventChain.START), page(view(whole(), 0, 0)));
    }

    @Test
    void one_unreadable_page_or_row_is_told() {
        assertFalse(page(view(whole(), 1, 0)).contains("Everything"));
        assertEquals(1, lines(view(whole(), 1, 0), "1 page and 0 rows"));
        assertEquals(1, lines(view(whole(), 0, 1), "0 pages and 1 row "));
    }

    private static long lines(RecoveryView view, String start) {
        return page(view).lines().filter(line -> line.startsWith(start)).count();
    }

    @Test
    void a_program_reads_the_lost_positions_and_the_flaws_of_the_new_desk() {
        StringWriter json = new StringWriter();
        RecoveryView view = view(torn(), 0, 0, new Flaw("event 5", "does not follow"));
        Json.writeLine(view.answer().document().get(), json);
        String told = json.toString().replace("\"", "'");
        assertTrue(told.contains("'lost':[{'first':7,'last':7},{'first':11,'last':14}]"), told);
        assertTrue(told.contains("'cases':{'whole':20,'cut':['ATZ-0000000001'],'lost':['CBK-"), told);
        assertTrue(told.contains("'orders':{'saved':40,'lost':4}"), told);
        assertTrue(told.contains("'problems':[{'at':'event 5','what':'does not follow'}]"), told);
    }
}
