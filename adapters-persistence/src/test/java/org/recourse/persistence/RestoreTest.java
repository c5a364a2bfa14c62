package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.application.desk.DeskException;
import org.recourse.application.desk.DeskException.Fault;
import org.recourse.application.keeping.DeskCopy;

final class RestoreTest {
    private static final Duration PATIENCE = Duration.ofMillis(200);

    @TempDir
    private Path root;

    private Path directory;
    private Path backup;
    private Path kept;
    private DeskCopy copied;

    /** A backup with one claim, and a desk with another claim since. */
    @BeforeEach
    void makeDeskAndBackup() {
        directory = root.resolve("desk");
        backup = root.resolve("backup.db");
        kept = directory.resolve("desk-replaced-20260630T090000Z.db");
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            Desks.keep(desk, Desks.claim(1));
            copied = desk.backUp(backup, false);
            Desks.keep(desk, Desks.claim(2));
        }
    }

    private Restore restore() {
        return new Restore(directory, PATIENCE);
    }

    private static long events(Path place) {
        try (SqliteDesk desk = SqliteDesk.open(place)) {
            assertEquals(List.of(), desk.read(records -> records.trail().check(OURS)));
            return Desks.events(desk);
        }
    }

    private static Fault fault(Runnable restore) {
        return assertThrows(DeskException.class, restore::run).fault();
    }

    @Test
    void a_desk_that_is_not_there_is_made() {
        Path other = root.resolve("other/desk");
        byte[] before = Desks.read(backup);
        assertEquals(copied.trails(), new Restore(other, PATIENCE).make(backup).trails());
        assertEquals(1, events(other));
        assertArrayEquals(before, Desks.read(backup));
        assertEquals(Fault.UNWRITABLE, fault(() -> new Restore(other, PATIENCE).make(backup)));
    }

    @Test
    void a_sound_desk_is_replaced_under_those_who_have_it_open_and_is_kept() throws IOException {
        try (SqliteDesk open = SqliteDesk.open(directory)) {
            assertEquals(2, Desks.events(open));
            restore().replace(backup, kept);
            assertEquals(1, Desks.events(open));
            Desks.keep(open, Desks.claim(3));
            assertEquals(2, Desks.events(open));
        }
        assertEquals(2, events(directory));
        Path old = Files.createDirectory(root.resolve("old"));
        Files.move(kept, old.resolve("desk.db"));
        assertEquals(2, events(old));
    }

    @Test
    void a_desk_that_another_program_writes_to_is_busy_and_stays() throws Exception {
        try (Connection other = DriverManager.getConnection(
                        "jdbc:sqlite:" + Desks.file(directory).toUri());
                Statement statement = other.createStatement()) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            assertEquals(Fault.BUSY, fault(() -> restore().replace(backup, kept)));
            statement.executeUpdate("ROLLBACK");
        }
        assertEquals(2, events(directory));
        assertEquals(0, new KeptCopies(new DeskFolder(directory)).list().size());
    }

    @Test
    void a_damaged_desk_is_replaced_and_kept_as_it_is() throws IOException {
        byte[] damaged = Desks.read(Desks.file(directory));
        Arrays.fill(damaged, 4096, 3 * 4096, (byte) 'x');
        Files.write(Desks.file(directory), damaged);
        restore().replace(backup, kept);
        assertEquals(1, events(directory));
        assertArrayEquals(damaged, Desks.read(kept));
    }

    /** A desk with fewer commits than were acknowledged would be refused from then on. */
    @Test
    void a_desk_whose_acknowledged_writes_are_not_known_stays() throws IOException {
        byte[] damaged = "no desk at all".getBytes(StandardCharsets.UTF_8);
        Files.write(Desks.file(directory), damaged);
        Path seal = directory.resolve("desk.seal");
        Files.delete(seal);
        Files.createDirectory(seal);
        assertEquals(Fault.UNWRITABLE, fault(() -> restore().replace(backup, kept)));
        assertArrayEquals(damaged, Desks.read(Desks.file(directory)));
        Files.delete(seal);
        restore().replace(backup, kept);
        assertEquals(1, events(directory));
    }

    @Test
    void an_empty_log_beside_a_damaged_desk_goes() throws IOException {
        Files.writeString(Desks.file(directory), "no desk at all");
        Files.createFile(directory.resolve("desk.db-wal"));
        Files.writeString(directory.resolve("desk.db-shm"), "an index");
        restore().replace(backup, kept);
        assertEquals(1, events(directory));
        assertFalse(Files.exists(Path.of(kept + "-wal")));
        assertFalse(Files.exists(Path.of(kept + "-shm")));
    }

    @Test
    void a_desk_of_which_only_the_log_is_left_is_replaced_and_the_log_is_kept() throws IOException {
        Files.move(Desks.file(directory), root.resolve("lost.db"));
        Files.writeString(directory.resolve("desk.db-wal"), "the log");
        restore().replace(backup, kept);
        assertEquals(1, events(directory));
        assertEquals("the log", Files.readString(Path.of(kept + "-wal")));
    }

    @Test
    void a_backup_that_is_damaged_or_too_new_changes_nothing() throws Exception {
        Map<Path, byte[]> before = Desks.bytes(directory);
        byte[] whole = Desks.read(backup);
        Files.write(backup, Arrays.copyOf(whole, whole.length - 4096));
        assertEquals(Fault.DAMAGED, fault(() -> restore().replace(backup, kept)));
        Files.writeString(backup, "no desk at all");
        assertEquals(Fault.DAMAGED, fault(() -> restore().replace(backup, kept)));
        Files.write(backup, whole);
        try (Connection newer = DriverManager.getConnection("jdbc:sqlite:" + backup.toUri());
                Statement statement = newer.createStatement()) {
            statement.executeUpdate("PRAGMA user_version = 4711");
        }
        assertEquals(Fault.TOO_NEW, fault(() -> restore().replace(backup, kept)));
        assertEquals(before.keySet(), Desks.bytes(directory).keySet());
        assertArrayEquals(before.get(Desks.file(directory)), Desks.read(Desks.file(directory)));
    }

    @Test
    void the_database_of_another_program_is_no_backup() throws Exception {
        Path other = root.resolve("other.db");
        try (Connection made = DriverManager.getConnection("jdbc:sqlite:" + other.toUri());
                Statement statement = made.createStatement()) {
            statement.executeUpdate("CREATE TABLE songs (title TEXT)");
        }
        assertEquals(Fault.DAMAGED, fault(() -> restore().replace(other, kept)));
        assertEquals(2, events(directory));
    }

    @Test
    void a_restored_desk_counts_on_from_where_the_replaced_one_was() {
        restore().replace(backup, kept);
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            Desks.keep(desk, Desks.claim(3));
            assertEquals(2, Desks.events(desk));
        }
        assertEquals(2, events(directory));
    }
}
