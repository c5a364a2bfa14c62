package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.persistence.Desks.OURS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.DeskException;
import org.recourse.application.desk.DeskException.Fault;
import org.recourse.application.desk.Selection;
import org.recourse.application.desk.Trail.Head;
import org.recourse.application.keeping.Salvage;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.extension.trial.Trials;

final class RecoveryTest {
    private static final int PAGE = 4096;
    private static final int CLAIMS = 120;
    private static final int FEW = 15;

    @TempDir
    private Path root;

    private Path directory;
    private Path into;
    private Head head;

    private final Map<String, List<CaseEvent>> cases = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    @BeforeEach
    void makeDesk() {
        directory = root.resolve("desk");
        into = root.resolve("new");
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
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
            collect(desk, cases, words);
        }
    }

    private static void collect(Desk desk, Map<String, List<CaseEvent>> cases, Map<String, String> words) {
        desk.read(records -> {
            records.cases()
                    .each(OURS, Selection.ALL, matter -> cases.put(matter.id().text(), matter.log()));
            records.personalData().each(OURS, piece -> words.put(piece.digest(), piece.words()));
            return records;
        });
    }

    private Salvage recover() {
        try (Recovery recovery = Recovery.into(into, Duration.ofSeconds(5))) {
            Salvage salvage = recovery.salvage(directory);
            recovery.finish();
            return salvage;
        }
    }

    private byte[] content() {
        return Desks.read(Desks.file(directory));
    }

    private void damage(byte[] bytes) throws IOException {
        Files.write(Desks.file(directory), bytes);
    }

    @Test
    void a_whole_desk_is_saved_whole_with_the_same_head() throws IOException {
        Map<Path, byte[]> before = Desks.bytes(directory);
        Salvage salvage = recover();
        assertTrue(salvage.isComplete(), salvage.toString());
        Salvage.Account ours = salvage.accounts().get(0);
        assertEquals(head, ours.events().head());
        assertEquals(new Salvage.Count(CLAIMS - 1, 0), ours.words());
        assertEquals(CLAIMS, ours.cases().whole());
        assertFalse(ours.events().chainedAnew());
        Map<Path, byte[]> after = Desks.bytes(directory);
        assertEquals(before.keySet(), after.keySet());
        before.forEach((file, bytes) -> assertArrayEquals(bytes, after.get(file)));
        assertRecovered(salvage);
        try (SqliteDesk desk = SqliteDesk.open(into)) {
            assertEquals(
                    true,
                    desk.read(records ->
                            records.personalData().isPurged(OURS, Desks.claim(7).id())));
        }
    }

    @Test
    void what_only_the_log_has_is_saved() throws IOException {
        Path copy = Files.createDirectory(root.resolve("copy"));
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            Desks.keep(desk, Desks.claim(CLAIMS));
            for (String name : List.of("desk.db", "desk.db-wal")) {
                Files.copy(directory.resolve(name), copy.resolve(name));
            }
            head = desk.read(records -> records.trail().head(OURS));
        }
        directory = copy;
        Salvage salvage = recover();
        assertEquals(head, salvage.accounts().get(0).events().head());
        assertTrue(salvage.isComplete(), salvage.toString());
    }

    /** The first page has the schema, without which SQLite reads nothing. */
    @Test
    void all_rows_are_saved_from_a_desk_without_its_first_page() throws IOException {
        byte[] bytes = content();
        Arrays.fill(bytes, 0, PAGE, (byte) 0);
        damage(bytes);
        Salvage salvage = recover();
        assertEquals(head, salvage.accounts().get(0).events().head());
        assertEquals(CLAIMS, salvage.accounts().get(0).cases().whole());
        assertEquals(1, salvage.unreadablePages());
        assertFalse(salvage.isComplete());
    }

    @Test
    void pages_that_are_not_in_use_any_more_are_no_loss() throws Exception {
        Desks.behind(
                directory,
                "CREATE TABLE thoughts (thought BLOB)",
                "INSERT INTO thoughts VALUES (zeroblob(1300 * 4096))",
                "DROP TABLE thoughts");
        assertTrue(content().length > 1300 * PAGE);
        Salvage salvage = recover();
        assertTrue(salvage.isComplete(), salvage.toString());
        assertRecovered(salvage);
    }

    /** The first byte of a page says what it is: a leaf of a table is 13, one of an index 10. */
    @Test
    void rows_of_a_page_that_does_not_say_any_more_what_it_is_are_saved() throws IOException {
        byte[] bytes = content();
        forget(bytes, 13);
        forget(bytes, 10);
        damage(bytes);
        Salvage salvage = recover();
        assertEquals(2, salvage.unreadablePages());
        assertEquals(head, salvage.accounts().get(0).events().head());
        assertRecovered(salvage);
    }

    private static void forget(byte[] bytes, int kind) {
        int page = PAGE;
        while (bytes[page] != kind) {
            page += PAGE;
        }
        bytes[page] = 0;
    }

    @Test
    void a_lost_event_costs_no_more_than_what_hangs_on_it() throws Exception {
        Desks.behind(
                directory,
                "DROP TRIGGER events_are_not_deleted",
                "DELETE FROM events WHERE seq = 2",
                "DELETE FROM events WHERE seq = 50");
        Salvage.Account ours = recover().accounts().get(0);
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
                directory,
                "DROP TRIGGER events_are_not_changed",
                "UPDATE events SET body = replace(body, 'buyer', 'seller') WHERE seq = 5");
        Salvage salvage = recover();
        assertEquals(
                List.of(new Salvage.Positions(5, 5)),
                salvage.accounts().get(0).events().lost());
        assertRecoveredIsPart();
    }

    @Test
    void what_is_no_desk_gives_nothing() throws IOException {
        damage("nothing of a desk ".repeat(2000).getBytes(StandardCharsets.UTF_8));
        assertEquals(
                Fault.DAMAGED, assertThrows(DeskException.class, this::recover).fault());
        assertEquals(Set.of(), Desks.bytes(into).keySet());
    }

    @Test
    void a_really_newer_desk_is_refused() throws Exception {
        Desks.behind(directory, "CREATE TABLE thoughts (thought TEXT)", "PRAGMA user_version = 99");
        assertEquals(
                Fault.TOO_NEW, assertThrows(DeskException.class, this::recover).fault());
    }

    @Test
    void a_desk_that_only_its_log_makes_newer_is_refused() throws Exception {
        try (Connection newer = DriverManager.getConnection(
                        "jdbc:sqlite:" + Desks.file(directory).toUri());
                Statement statement = newer.createStatement()) {
            statement.executeUpdate("CREATE TABLE thoughts (thought TEXT)");
            statement.executeUpdate("PRAGMA user_version = 99");
            assertEquals(
                    Fault.TOO_NEW,
                    assertThrows(DeskException.class, this::recover).fault());
        }
    }

    @Test
    void a_desk_that_only_seems_newer_is_saved() throws Exception {
        Desks.behind(directory, "PRAGMA user_version = 99");
        assertTrue(recover().isComplete());
    }

    @Test
    void whatever_the_damage_nothing_is_invented() throws IOException {
        byte[] whole = content();
        try (Trials trials = Trials.of("recovery", FEW)) {
            for (int trial = 0; trial < trials.count(); trial++) {
                damage(damaged(whole, trials.random(trial)));
                into = root.resolve("new-" + trial);
                attempt(trials, trial);
            }
        }
    }

    private void attempt(Trials trials, int trial) {
        try {
            recover();
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

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        if (bytes.length == 0) {
            return bytes;
        }
        for (int i = random.nextInt(30); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        if (random.nextInt(3) == 0) {
            int page = random.nextInt(bytes.length / PAGE + 1) * PAGE;
            byte[] noise = new byte[Math.min(PAGE, bytes.length - page)];
            random.nextBytes(noise);
            System.arraycopy(noise, 0, bytes, page, noise.length);
        }
        return bytes;
    }

    private void assertRecovered(Salvage salvage) {
        Map<String, List<CaseEvent>> saved = new HashMap<>();
        Map<String, String> savedWords = new HashMap<>();
        try (SqliteDesk desk = SqliteDesk.open(into)) {
            collect(desk, saved, savedWords);
        }
        assertEquals(cases, saved, salvage.toString());
        assertEquals(words, savedWords);
    }

    private void assertRecoveredIsPart() {
        Map<String, List<CaseEvent>> saved = new HashMap<>();
        Map<String, String> savedWords = new HashMap<>();
        try (SqliteDesk desk = SqliteDesk.open(into)) {
            assertEquals(List.of(), desk.read(records -> records.trail().check(OURS)));
            collect(desk, saved, savedWords);
        }
        saved.forEach((id, log) -> assertEquals(cases.get(id).subList(0, log.size()), log));
        savedWords.forEach((digest, text) -> assertEquals(words.get(digest), text));
    }
}
