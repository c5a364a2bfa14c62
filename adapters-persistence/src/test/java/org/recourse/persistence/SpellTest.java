package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.recourse.persistence.Desks.OURS;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.application.desk.Cases.Append;
import org.recourse.application.desk.Desk;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;

/** What a program remembers of the desk is what the desk has, whoever else writes to it, and whatever it takes back itself. */
final class SpellTest {
    private static final CaseId CLAIM = Desks.claim(1).id();

    @TempDir
    private Path directory;

    private SqliteDesk one;
    private SqliteDesk other;

    @BeforeEach
    void open() {
        one = SqliteDesk.open(directory);
        other = SqliteDesk.open(directory);
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    void programs_that_take_turns_write_one_trail() {
        Desks.keep(one, Desks.claim(1));
        for (Desk desk : List.of(one, one, other, other, one, other)) {
            assertEquals(Append.KEPT, Desks.contact(desk, CLAIM));
        }
        assertWhole(7);
    }

    @Test
    void events_of_several_cases_follow_each_other_in_the_trail() {
        for (int number = 1; number <= 3; number++) {
            Desks.keep(number == 2 ? other : one, Desks.claim(number));
            Desks.contact(one, Desks.claim(number).id());
        }
        assertWhole(6);
    }

    @Test
    void what_was_taken_back_is_written_as_if_it_had_never_been() {
        Desks.keep(one, Desks.claim(1));
        assertThrows(
                IllegalStateException.class,
                () -> one.write(records -> {
                    records.cases()
                            .append(grown(records.cases().find(OURS, CLAIM).orElseThrow()), 1);
                    throw new IllegalStateException("changed my mind");
                }));
        assertEquals(Append.KEPT, Desks.contact(one, CLAIM));
        assertWhole(2);
    }

    @Test
    void who_has_not_seen_the_latest_version_gets_a_conflict_whoever_wrote_it() {
        Desks.keep(one, Desks.claim(1));
        Desks.contact(other, CLAIM);
        assertEquals(Append.CONFLICT, append(one));
        Desks.contact(one, CLAIM);
        assertEquals(Append.CONFLICT, append(one));
        assertWhole(3);
    }

    private static Append append(Desk desk) {
        return desk.write(records -> records.cases().append(grown(Desks.claim(1)), 1));
    }

    private static Case grown(Case matter) {
        return matter.with(List.of(Desks.contacted(9)));
    }

    /** Closed and opened again, the desk counts as many commits as the seal beside it. */
    private void assertWhole(int events) {
        one.close();
        other.close();
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            assertEquals(List.of(), desk.read(records -> records.trail().check(OURS)));
            assertEquals(events, Desks.events(desk));
        }
    }
}
