package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.persistence.Desks.OURS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.application.desk.DeskException;
import org.recourse.application.desk.DeskException.Fault;
import org.recourse.application.desk.Trail.Head;
import org.recourse.application.keeping.Salvage;
import org.recourse.domain.casework.Case;
import org.recourse.extension.trial.Trials;

final class RecoveryTest {
    private static final int CLAIMS = 120;
    private static final int FEW = 15;

    @TempDir
    private Path root;

    private Rescue rescue;
    private KeptHistory kept;
    private Head head;

    @BeforeEach
    void makeDesk() {
        rescue = Rescue.in(root);
        try (SqliteDesk desk = SqliteDesk.open(rescue.directory())) {
            desk.write(records -> {
                for (int number = 0; number < CLAIMS; number++) {
                    Case matter = Desks.claim(number);
                    records.cases().append(matter, 0);
                    records.personalData().keep(OURS, matter.id(), "words ".repeat(1 + number * 20) + number);
                }
                return records;
            });
            for (int number = 0; number < CLAIMS; number += 3) {
                Desks.contact(desk, Desks.claim(number).id());
            }
            desk.write(records -> {
                records.personalData().purge(OURS, Desks.claim(7).id());
                return records;
            });
            head = desk.read(records -> records.trail().head(OURS));
            kept = KeptHistory.of(desk);
        }
    }

    @Test
    void a_whole_desk_is_saved_whole_with_the_same_head() throws IOException {
        Map<Path, byte[]> before = Desks.bytes(rescue.directory());
        Salvage salvage = rescue.run();
        assertTrue(salvage.isComplete(), salvage.toString());
        Salvage.Account ours = salvage.accounts().get(0);
        assertEquals(head, ours.events().head());
        assertEquals(new Salvage.Count(CLAIMS - 1, 0), ours.words());
        assertEquals(CLAIMS, ours.cases().whole());
        assertFalse(ours.events().chainedAnew());
        Map<Path, byte[]> after = Desks.bytes(rescue.directory());
        assertEquals(before.keySet(), after.keySet());
        before.forEach((file, bytes) -> assertArrayEquals(bytes, after.get(file)));
        assertRecovered(salvage);
        try (SqliteDesk desk = SqliteDesk.open(rescue.into())) {
            assertEquals(
                    true,
                    desk.read(records ->
                            records.personalData().isPurged(OURS, Desks.claim(7).id())));
        }
    }

    @Test
    void what_only_the_log_has_is_saved() throws IOException {
        Path copy = Files.createDirectory(root.resolve("copy"));
        try (SqliteDesk desk = SqliteDesk.open(rescue.directory())) {
            Desks.keep(desk, Desks.claim(CLAIMS));
            for (String name : List.of("desk.db", "desk.db-wal")) {
                Files.copy(rescue.directory().resolve(name), copy.resolve(name));
            }
            head = desk.read(records -> records.trail().head(OURS));
        }
        Salvage salvage = new Rescue(copy, rescue.into()).run();
        assertEquals(head, salvage.accounts().get(0).events().head());
        assertTrue(salvage.isComplete(), salvage.toString());
    }

    /** The first page has the schema, without which SQLite reads nothing. */
    @Test
    void all_rows_are_saved_from_a_desk_without_its_first_page() throws IOException {
        rescue.wipePage(0, 0);
        Salvage salvage = rescue.run();
        assertEquals(head, salvage.accounts().get(0).events().head());
        assertEquals(CLAIMS, salvage.accounts().get(0).cases().whole());
        assertEquals(1, salvage.unreadablePages());
        assertFalse(salvage.isComplete());
    }

    @Test
    void pages_that_are_not_in_use_any_more_are_no_loss() throws Exception {
        Desks.behind(
                rescue.directory(),
                "CREATE TABLE thoughts (thought BLOB)",
                "INSERT INTO thoughts VALUES (zeroblob(1300 * 4096))",
                "DROP TABLE thoughts");
        assertTrue(rescue.content().length > 1300 * Rescue.PAGE);
        Salvage salvage = rescue.run();
        assertTrue(salvage.isComplete(), salvage.toString());
        assertRecovered(salvage);
    }

    @Test
    void rows_of_a_page_that_does_not_say_any_more_what_it_is_are_saved() throws IOException {
        rescue.forgetKind(13);
        rescue.forgetKind(10);
        Salvage salvage = rescue.run();
        assertEquals(2, salvage.unreadablePages());
        assertEquals(head, salvage.accounts().get(0).events().head());
        assertRecovered(salvage);
    }

    @Test
    void a_lost_event_costs_no_more_than_what_hangs_on_it() throws Exception {
        Desks.behind(
                rescue.directory(),
                "DROP TRIGGER events_are_not_deleted",
                "DELETE FROM events WHERE seq = 2",
                "DELETE FROM events WHERE seq = 50");
        Salvage.Account ours = rescue.run().accounts().get(0);
        assertEquals(
                List.of(new Salvage.Positions(2, 3), new Salvage.Positions(50, 51)),
                ours.events().lost());
        assertTrue(ours.events().chainedAnew());
        assertEquals(4, ours.cases().lost().size());
        assertEquals(head.events() - 4 - ours.events().cutOff(), ours.events().saved());
        assertRecoveredIsPart();
    }

    @Test
    void an_edited_event_is_not_saved_as_it_is_now() throws Exception {
        Desks.behind(
                rescue.directory(),
                "DROP TRIGGER events_are_not_changed",
                "UPDATE events SET body = replace(body, 'buyer', 'seller') WHERE seq = 5");
        Salvage salvage = rescue.run();
        assertEquals(
                List.of(new Salvage.Positions(5, 5)),
                salvage.accounts().get(0).events().lost());
        assertRecoveredIsPart();
    }

    @Test
    void whatever_the_damage_nothing_is_invented() throws IOException {
        byte[] whole = rescue.content();
        try (Trials trials = Trials.of("recovery", FEW)) {
            for (int trial = 0; trial < trials.count(); trial++) {
                rescue.replaceBy(Rescue.damaged(whole, trials.random(trial)));
                rescue = new Rescue(rescue.directory(), root.resolve("new-" + trial));
                attempt(trials, trial);
            }
        }
    }

    private void attempt(Trials trials, int trial) {
        try {
            rescue.run();
            assertRecoveredIsPart();
            trials.passed();
        } catch (DeskException e) {
            if (e.fault() == Fault.DAMAGED) {
                trials.passed();
            } else {
                trials.failed(trial, e.toString());
            }
        } catch (AssertionError e) {
            trials.failed(trial, e.toString());
        }
    }

    private void assertRecovered(Salvage salvage) {
        try (SqliteDesk desk = SqliteDesk.open(rescue.into())) {
            assertEquals(kept, KeptHistory.of(desk), salvage.toString());
        }
    }

    private void assertRecoveredIsPart() {
        try (SqliteDesk desk = SqliteDesk.open(rescue.into())) {
            assertEquals(List.of(), desk.read(records -> records.trail().check(OURS)));
            kept.assertHolds(KeptHistory.of(desk));
        }
    }
}
