package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.persistence.Desks.OURS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.application.desk.DeskException;
import org.recourse.application.desk.DeskException.Fault;
import org.recourse.application.desk.Trail.Flaw;

/** A desk is believed as long as nothing but this program has changed it; any other is read in full first. */
final class TrustedDeskTest {
    private static final int COMMITS = 3;

    @TempDir
    private Path root;

    private Path directory;

    @BeforeEach
    void makeDesk() {
        directory = root.resolve("desk");
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            for (int i = 0; i < COMMITS; i++) {
                Desks.keep(desk, Desks.claim(i));
            }
        }
    }

    @Test
    void what_the_program_leaves_is_sealed_with_the_number_of_its_commits() {
        assertSealed(COMMITS);
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            Desks.keep(desk, Desks.claim(7));
            assertSealed(COMMITS + 1);
        }
        assertSealed(COMMITS + 1);
    }

    @Test
    void reading_and_writing_nothing_count_no_commit() {
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            assertEquals(COMMITS, Desks.events(desk));
            assertEquals(1, desk.<Integer>write(records -> 1));
        }
        assertSealed(COMMITS);
    }

    @Test
    void a_flaw_that_came_from_outside_is_damage_before_any_answer() throws Exception {
        spoil();
        Map<Path, byte[]> before = Desks.bytes(directory);
        DeskException refused = assertThrows(DeskException.class, () -> SqliteDesk.open(directory));
        assertEquals(Fault.DAMAGED, refused.fault());
        assertTrue(
                String.valueOf(refused.getMessage()).contains("1 flaw, the first at account ours, case ATZ-"),
                refused.getMessage());
        assertSame(before);
    }

    @Test
    void a_change_without_effect_costs_one_check() throws IOException {
        touch();
        assertFalse(look().isAsSealed());
        SqliteDesk.open(directory).close();
        assertSealed(COMMITS);
    }

    @Test
    void a_desk_that_is_written_to_while_it_is_damaged_is_not_believed_later() throws Exception {
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            spoil();
            Desks.keep(desk, Desks.claim(7));
        }
        assertEquals(COMMITS + 1, look().commits());
        assertDamaged("flaw");
    }

    @Test
    void a_missing_or_broken_seal_costs_a_check_only() throws IOException {
        byte[] seal = Desks.read(seal());
        byte[] broken = seal.clone();
        broken[20] ^= 1;
        for (byte[] other : new byte[][] {new byte[0], Arrays.copyOf(seal, 63), broken}) {
            Files.write(seal(), other);
            assertTrue(look().seal().isEmpty());
            SqliteDesk.open(directory).close();
            assertSealed(COMMITS);
        }
        Files.delete(seal());
        SqliteDesk.open(directory).close();
        assertSealed(COMMITS);
    }

    @Test
    void a_seal_that_cannot_be_written_is_no_error() throws IOException {
        Files.delete(seal());
        Files.createDirectory(seal());
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            Desks.keep(desk, Desks.claim(7));
        }
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            assertEquals(COMMITS + 1, Desks.events(desk));
        }
    }

    @Test
    void an_older_copy_in_the_desks_place_lacks_acknowledged_writes() throws IOException {
        byte[] older = Desks.read(Desks.file(directory));
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            Desks.keep(desk, Desks.claim(7));
            Desks.keep(desk, Desks.claim(8));
        }
        Files.write(Desks.file(directory), older);
        assertDamaged("commits: 2 acknowledged writes are missing");
        assertArrayEquals(older, Desks.read(Desks.file(directory)));
    }

    @Test
    void a_cut_log_lacks_acknowledged_writes_and_is_left_as_it_is() throws Exception {
        Path crashed = crashedCopy();
        Path log = crashed.resolve("desk.db-wal");
        byte[] whole = Desks.read(log);
        for (byte[] cut : new byte[][] {new byte[0], Arrays.copyOf(whole, whole.length - 4000)}) {
            Files.write(log, cut);
            byte[] file = Desks.read(Desks.file(crashed));
            DeskException refused = assertThrows(DeskException.class, () -> SqliteDesk.open(crashed));
            assertTrue(
                    String.valueOf(refused.getMessage()).contains("1 acknowledged write is missing"),
                    refused.getMessage());
            assertArrayEquals(file, Desks.read(Desks.file(crashed)));
        }
        Files.write(log, whole);
        try (SqliteDesk desk = SqliteDesk.open(crashed)) {
            assertEquals(COMMITS + 1, Desks.events(desk));
        }
    }

    @Test
    void a_desk_that_is_gone_is_not_made_anew_while_its_writes_are_known() throws IOException {
        Files.delete(Desks.file(directory));
        assertTrue(SqliteDesk.isIn(directory));
        assertDamaged("is gone");
        Files.delete(seal());
        assertFalse(SqliteDesk.isIn(directory));
        SqliteDesk.open(directory).close();
        assertSealed(0);
    }

    @Test
    void the_number_of_commits_is_never_lowered() {
        try (SealFile seal = sealFile()) {
            seal.keep(1, () -> {});
            seal.renew(Stamp.of(Desks.file(directory)), 2);
        }
        assertSealed(COMMITS);
    }

    @Test
    void a_seal_that_was_made_anew_while_the_desk_is_open_is_the_one_that_is_kept_after_a_second() throws Exception {
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            Desks.keep(desk, Desks.claim(8));
            Files.delete(seal());
            Desks.keep(desk, Desks.claim(9));
            SqliteDesk.open(directory).close();
            assertSealed(COMMITS + 2);
            Thread.sleep(1_001);
            Desks.keep(desk, Desks.claim(10));
            assertSealed(COMMITS + 3);
        }
        assertSealed(COMMITS + 3);
    }

    @Test
    void a_seal_that_an_interrupted_thread_has_closed_is_opened_again() throws Exception {
        try (SealFile seal = sealFile()) {
            Thread interrupted = new Thread(() -> {
                Thread.currentThread().interrupt();
                seal.keep(COMMITS + 1, () -> {});
            });
            interrupted.start();
            interrupted.join();
            seal.keep(COMMITS + 2, () -> {});
        }
        assertSealed(COMMITS + 2);
    }

    /** As when the log is cut and the file it belongs to is not touched. */
    @Test
    void an_unchanged_file_without_the_last_acknowledged_writes_is_damaged() {
        try (SealFile seal = sealFile()) {
            seal.keep(COMMITS + 2, () -> {});
        }
        assertSealed(COMMITS + 2);
        assertDamaged("commits: 2 acknowledged writes are missing");
    }

    @Test
    void a_check_that_something_has_overtaken_seals_nothing() throws IOException {
        Stamp checked = Stamp.of(Desks.file(directory));
        touch();
        try (SealFile seal = sealFile()) {
            seal.renew(checked, COMMITS);
        }
        assertFalse(look().isAsSealed());
        assertEquals(COMMITS, look().commits());
    }

    @Test
    void an_inspection_passes_the_gate_names_the_flaws_and_changes_nothing() throws Exception {
        Path crashed = crashedCopy();
        Files.write(crashed.resolve("desk.db-wal"), new byte[0]);
        byte[] file = Desks.read(Desks.file(crashed));
        try (SqliteDesk desk = SqliteDesk.inspect(crashed)) {
            assertEquals(
                    List.of(new Flaw("commits", "1 acknowledged write is missing")),
                    desk.read(records -> records.trail().check(OURS)));
            DeskException refused = assertThrows(DeskException.class, () -> Desks.keep(desk, Desks.claim(9)));
            assertEquals(Fault.UNWRITABLE, refused.fault());
        }
        assertArrayEquals(file, Desks.read(Desks.file(crashed)));
    }

    /** Copies what a program that is killed now leaves behind: its last write is in the log only. */
    private Path crashedCopy() throws IOException {
        Path copy = Files.createDirectory(root.resolve("crashed"));
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            Desks.keep(desk, Desks.claim(7));
            for (String name : List.of("desk.db", "desk.db-wal", "desk.seal")) {
                Files.copy(directory.resolve(name), copy.resolve(name));
            }
        }
        return copy;
    }

    private void spoil() throws IOException, SQLException {
        Desks.behind(
                directory,
                "UPDATE cases SET state = 'granted' WHERE id = '%s'"
                        .formatted(Desks.claim(1).id()));
        touch();
    }

    /** A file's times may be too coarse to tell two changes within a test. */
    private void touch() throws IOException {
        Files.setLastModifiedTime(Desks.file(directory), FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
    }

    private void assertDamaged(String why) {
        DeskException refused = assertThrows(DeskException.class, () -> SqliteDesk.open(directory));
        assertEquals(Fault.DAMAGED, refused.fault());
        assertTrue(String.valueOf(refused.getMessage()).contains(why), refused.getMessage());
    }

    private void assertSealed(int commits) {
        assertTrue(look().isAsSealed());
        assertEquals(commits, look().commits());
    }

    private SealFile.Look look() {
        try (SealFile seal = sealFile()) {
            return seal.look();
        }
    }

    private SealFile sealFile() {
        return new SealFile(new DeskFolder(directory));
    }

    private Path seal() {
        return directory.resolve("desk.seal");
    }

    private void assertSame(Map<Path, byte[]> before) throws IOException {
        Map<Path, byte[]> after = Desks.bytes(directory);
        assertEquals(before.keySet(), after.keySet());
        before.forEach((file, bytes) -> assertArrayEquals(bytes, after.get(file), file.toString()));
    }
}
