package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.persistence.Desks.OURS;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.application.desk.DeskException;
import org.recourse.application.desk.Trail.Flaw;
import org.recourse.application.desk.Trail.Head;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.health.Standing;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.OrderId;

/** What somebody does to the file behind the program's back is named with its place. */
final class TamperedTrailTest {
    private static final CaseId CASE = Desks.claim(1).id();
    private static final int EVENTS = 6;
    private static final String UNGUARDED = "DROP TRIGGER events_are_not_changed";
    private static final String UNGUARDED_DELETE = "DROP TRIGGER events_are_not_deleted";
    private static final String GUARDED = """
            CREATE TRIGGER events_are_not_changed BEFORE UPDATE ON events
            BEGIN
                SELECT RAISE(ABORT, 'events are only ever added');
            END
            """.strip();
    private static final String GUARDED_DELETE = """
            CREATE TRIGGER events_are_not_deleted BEFORE DELETE ON events
            BEGIN
                SELECT RAISE(ABORT, 'events are only ever added');
            END
            """.strip();

    @TempDir
    private Path directory;

    @BeforeEach
    void makeDesk() {
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            Desks.keep(desk, Desks.claim(1));
            Desks.keep(desk, Desks.claim(2));
            while (Desks.events(desk) < EVENTS) {
                Desks.contact(desk, CASE);
            }
            desk.write(records -> {
                records.standings().place(OURS, standing());
                return CASE;
            });
        }
    }

    private static Standing standing() {
        OrderId order = OrderId.of("111-0000000-0000001");
        return new Standing(order, LocalDate.of(2026, 3, 1), Marketplace.DE, Channel.MFN, Set.of());
    }

    @Test
    void a_desk_that_nobody_touched_has_no_flaw() {
        assertEquals(List.of(), flaws());
    }

    @Test
    void the_desk_itself_refuses_to_change_or_delete_events() {
        assertThrows(SQLException.class, () -> Desks.behind(directory, "UPDATE events SET body = '{}'"));
        assertThrows(SQLException.class, () -> Desks.behind(directory, "DELETE FROM events"));
        assertEquals(List.of(), flaws());
    }

    @Test
    void a_missing_guard_is_named() throws SQLException {
        Desks.behind(directory, UNGUARDED);
        assertEquals(List.of("schema"), places());
    }

    @Test
    void an_event_with_a_part_that_is_no_text_is_named() throws SQLException {
        change("UPDATE events SET body = replace(body, '\"test\"', 'null') WHERE seq = 4");
        assertTrue(places().contains("event 4"));
        try (SqliteDesk desk = SqliteDesk.inspect(directory)) {
            assertThrows(
                    DeskException.class,
                    () -> desk.read(records -> records.cases().find(OURS, CASE)));
        }
    }

    @Test
    void an_edited_event_is_named() throws SQLException {
        change("UPDATE events SET body = replace(body, '\"test\"', '\"forged\"') WHERE seq = 4");
        assertTrue(places().contains("event 4"));
        assertTrue(places().stream().noneMatch("event 5"::equals));
    }

    @Test
    void an_event_that_only_looks_the_same_is_named() throws SQLException {
        change("UPDATE events SET body = replace(body, ',\"', ', \"') WHERE seq = 4");
        assertEquals(List.of("event 4"), places());
    }

    @Test
    void an_edited_event_with_a_hash_of_its_own_is_named_where_the_chain_breaks() throws SQLException {
        change("UPDATE events SET hash = '%s' WHERE seq = 4".formatted("ab".repeat(32)));
        assertEquals(List.of("event 4", "event 5"), places());
    }

    @Test
    void deleted_events_are_named() throws SQLException {
        change("DELETE FROM events WHERE seq IN (3, 4)");
        assertTrue(places().contains("event 3"));
        assertEquals(
                "missing, with all up to event 4",
                flaws().stream()
                        .filter(flaw -> flaw.at().equals("event 3"))
                        .findFirst()
                        .orElseThrow()
                        .what());
    }

    @Test
    void a_cut_tail_shows_in_the_head_and_in_the_case() throws SQLException {
        Head before = head();
        change("DELETE FROM events WHERE seq = " + EVENTS);
        assertEquals(List.of("case " + CASE), places());
        assertNotEquals(before, head());
    }

    @Test
    void an_inserted_event_is_named() throws SQLException {
        change(
                "UPDATE events SET seq = seq + 100 WHERE seq > 3",
                "UPDATE events SET seq = seq - 99 WHERE seq > 100",
                "INSERT INTO events SELECT account, 4, case_id, 99, body, hash FROM events WHERE seq = 3");
        assertTrue(places().contains("event 4"));
    }

    @Test
    void swapped_events_are_named() throws SQLException {
        change(
                "UPDATE events SET seq = 100 WHERE seq = 3",
                "UPDATE events SET seq = 3 WHERE seq = 5",
                "UPDATE events SET seq = 5 WHERE seq = 100");
        assertTrue(places().containsAll(List.of("event 3", "event 5")));
    }

    @Test
    void every_random_edit_of_a_body_is_named_at_its_place() throws SQLException {
        long seed = Desks.seed();
        Random random = new Random(seed);
        change();
        for (int trial = 0; trial < 25; trial++) {
            int seq = 1 + random.nextInt(EVENTS);
            int at = 1 + random.nextInt(60);
            String edit = "substr(body, 1, %d) || char(unicode(substr(body, %d, 1)) + 1) || substr(body, %d)"
                    .formatted(at - 1, at, at + 1);
            change(
                    "CREATE TABLE kept AS SELECT seq, body FROM events",
                    "UPDATE events SET body = %s WHERE seq = %d".formatted(edit, seq));
            assertTrue(places().contains("event " + seq), "seed %d, trial %d".formatted(seed, trial));
            change("UPDATE events SET body = (SELECT body FROM kept WHERE kept.seq = events.seq)", "DROP TABLE kept");
        }
        assertEquals(List.of(), flaws());
    }

    @Test
    void an_event_that_makes_no_sense_is_named_and_the_desk_refused() throws SQLException {
        change("UPDATE events SET body = replace(body, '111-0000000', '111-00x0000') WHERE seq = 1");
        assertTrue(places().contains("event 1"));
        assertThrows(DeskException.class, () -> SqliteDesk.open(directory));
    }

    @Test
    void an_edited_event_is_no_answer() throws SQLException {
        change("UPDATE events SET body = replace(body, '\"phone\"', '\"mail\"') WHERE seq = 4");
        try (SqliteDesk desk = SqliteDesk.inspect(directory)) {
            DeskException refused = assertThrows(
                    DeskException.class,
                    () -> desk.read(records -> records.cases().find(OURS, CASE)));
            assertEquals(DeskException.Fault.DAMAGED, refused.fault());
        }
    }

    @Test
    void columns_of_a_case_that_do_not_follow_from_its_events_are_named() throws SQLException {
        CaseRow row = CaseRow.of(Desks.claim(2));
        CaseRow closed = new CaseRow(
                row.account(), row.id(), row.kind(), row.order(), "granted", 0, row.openedAt(), row.version());
        Desks.behind(
                directory,
                "UPDATE cases SET state = 'granted', open = 0, sum = %d WHERE id = '%s'"
                        .formatted(closed.sum(), row.id()));
        assertEquals(List.of("case " + row.id()), places());
    }

    @Test
    void names_of_a_case_that_do_not_follow_from_its_events_are_named() throws SQLException {
        Desks.behind(directory, "UPDATE case_names SET reference = 'another' WHERE reference = 'C-2'");
        assertEquals(List.of("case " + Desks.claim(2).id()), places());
    }

    @Test
    void a_case_that_is_missing_among_the_cases_is_named() throws SQLException {
        Desks.behind(directory, "DELETE FROM cases WHERE id = '%s'".formatted(CASE));
        assertEquals(List.of("case " + CASE), places());
    }

    @Test
    void a_case_without_events_is_named() throws SQLException {
        Desks.behind(
                directory,
                "INSERT INTO cases SELECT account, 'ATZ-0000000000', kind, NULL, state, open, opened_at, version, sum FROM cases LIMIT 1");
        assertEquals(List.of("case ATZ-0000000000"), places());
    }

    @Test
    void a_tally_that_is_not_that_of_the_standings_is_named() throws SQLException {
        String day = Long.toString(standing().day().toEpochDay());
        long sum = RowSum.of(OURS.name(), day, "DE", "MFN", 0, 2);
        Desks.behind(directory, "UPDATE tally SET count = 2, sum = " + sum);
        assertEquals(List.of("tally of 2026-03-01"), places());
    }

    @Test
    void rows_that_do_not_match_their_checksums_are_named() throws SQLException {
        Desks.behind(directory, "UPDATE orders SET mask = 16", "UPDATE cases SET opened_at = ''");
        assertTrue(places().contains("tally"));
        assertTrue(places().contains("case " + CASE));
    }

    /** Changes what the guards protect, and puts the guards back. */
    private void change(String... statements) throws SQLException {
        Desks.behind(directory, UNGUARDED, UNGUARDED_DELETE);
        Desks.behind(directory, statements);
        Desks.behind(directory, GUARDED, GUARDED_DELETE);
    }

    private List<Flaw> flaws() {
        try (SqliteDesk desk = SqliteDesk.inspect(directory)) {
            return desk.read(records -> records.trail().check(OURS));
        }
    }

    private List<String> places() {
        return flaws().stream().map(Flaw::at).toList();
    }

    private Head head() {
        try (SqliteDesk desk = SqliteDesk.inspect(directory)) {
            return desk.read(records -> records.trail().head(OURS));
        }
    }
}
