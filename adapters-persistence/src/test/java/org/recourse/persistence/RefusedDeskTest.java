package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.persistence.Desks.OURS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.application.desk.DeskException;
import org.recourse.application.desk.DeskException.Fault;

final class RefusedDeskTest {
    private static final int PAGE = 4096;

    @TempDir
    private Path root;

    private Path directory;

    @BeforeEach
    void makeDesk() {
        directory = root.resolve("desk");
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            Desks.keep(desk, Desks.claim(1));
        }
    }

    @Test
    void a_newer_desk_is_refused_and_left_as_it_is() throws Exception {
        Desks.behind(directory, "PRAGMA user_version = " + (Schema.VERSION + 1));
        Map<Path, byte[]> before = Desks.bytes(directory);
        DeskException refused = assertThrows(DeskException.class, () -> SqliteDesk.open(directory));
        assertEquals(Fault.TOO_NEW, refused.fault());
        assertSame(before, Desks.bytes(directory));
    }

    @Test
    void a_desk_whose_log_makes_it_newer_is_refused_and_left_as_it_is() throws Exception {
        Path copy = Files.createDirectory(root.resolve("copy"));
        try (Connection newer = DriverManager.getConnection(
                        "jdbc:sqlite:" + Desks.file(directory).toUri());
                Statement statement = newer.createStatement()) {
            statement.executeUpdate("PRAGMA user_version = " + (Schema.VERSION + 1));
            for (String name : new String[] {"desk.db", "desk.db-wal", "desk.seal"}) {
                Files.copy(directory.resolve(name), copy.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Map<Path, byte[]> before = Desks.bytes(copy);
        assertFault(Fault.TOO_NEW, () -> SqliteDesk.open(copy));
        assertFault(Fault.TOO_NEW, () -> SqliteDesk.inspect(copy).read(records -> records));
        assertSame(before, Desks.bytes(copy));
    }

    @Test
    void what_only_an_unfinished_transaction_in_the_log_says_makes_no_desk_newer() throws Exception {
        try (Connection newer = DriverManager.getConnection(
                        "jdbc:sqlite:" + Desks.file(directory).toUri());
                Statement statement = newer.createStatement()) {
            statement.executeUpdate(
                    "PRAGMA cache_size = 1; BEGIN IMMEDIATE; PRAGMA user_version = " + (Schema.VERSION + 1));
            statement.executeUpdate("CREATE TABLE much AS SELECT zeroblob(1000000) AS bytes");
            assertTrue(Files.size(directory.resolve("desk.db-wal")) > 0, "it is in the log");
            assertEquals(Schema.VERSION, Header.of(Desks.file(directory)).version());
            statement.executeUpdate("COMMIT");
            assertEquals(Schema.VERSION + 1, Header.of(Desks.file(directory)).version());
        }
    }

    @Test
    void a_desk_that_becomes_newer_while_it_is_open_is_not_written_any_more() throws Exception {
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            assertEquals(1, Desks.events(desk));
            Desks.behind(directory, "PRAGMA user_version = " + (Schema.VERSION + 1));
            assertFault(Fault.TOO_NEW, () -> Desks.keep(desk, Desks.claim(2)));
            assertFault(Fault.TOO_NEW, () -> Desks.events(desk));
        }
    }

    @Test
    void a_file_that_is_no_desk_is_refused_and_left_as_it_is() throws IOException {
        byte[] whole = Desks.read(Desks.file(directory));
        byte[] garbled = whole.clone();
        Arrays.fill(garbled, 0, 50, (byte) 'x');
        byte[] letter = "Dear Sir or Madam, this is not a desk.".repeat(400).getBytes(StandardCharsets.UTF_8);
        for (byte[] content : new byte[][] {new byte[0], Arrays.copyOf(whole, 60), garbled, letter}) {
            Files.write(Desks.file(directory), content);
            assertFault(Fault.DAMAGED, () -> SqliteDesk.open(directory));
            assertArrayEquals(content, Desks.read(Desks.file(directory)));
        }
    }

    @Test
    void the_file_of_another_program_is_refused() throws Exception {
        for (int mark : new int[] {42, 0}) {
            Desks.behind(directory, "PRAGMA application_id = " + mark);
            byte[] before = Desks.read(Desks.file(directory));
            assertFault(Fault.DAMAGED, () -> SqliteDesk.open(directory));
            assertArrayEquals(before, Desks.read(Desks.file(directory)));
        }
    }

    @Test
    void a_cut_file_is_damaged_and_no_wrong_answer() throws IOException {
        byte[] whole = Desks.read(Desks.file(directory));
        for (int pages = 1; pages * PAGE < whole.length; pages++) {
            Files.write(Desks.file(directory), Arrays.copyOf(whole, pages * PAGE));
            assertRightOrDamaged("cut to %d pages".formatted(pages));
        }
    }

    @Test
    void flipped_bits_are_damage_or_without_effect() throws IOException {
        long seed = Desks.seed();
        Random random = new Random(seed);
        byte[] whole = Desks.read(Desks.file(directory));
        for (int trial = 0; trial < 150; trial++) {
            byte[] flipped = whole.clone();
            int at = random.nextInt(whole.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(Desks.file(directory), flipped);
            assertRightOrDamaged("seed %d, trial %d, byte %d".formatted(seed, trial, at));
        }
    }

    private void assertRightOrDamaged(String how) {
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            assertEquals(
                    Desks.claim(1).log(),
                    desk.read(r -> r.cases().find(OURS, Desks.claim(1).id()))
                            .orElseThrow()
                            .log(),
                    how);
        } catch (DeskException e) {
            assertTrue(e.fault() == Fault.DAMAGED || e.fault() == Fault.TOO_NEW, how + ": " + e);
        }
    }

    @Test
    void a_file_in_the_directorys_place_is_unwritable() {
        assertFault(Fault.UNWRITABLE, () -> SqliteDesk.open(Desks.file(directory)));
        assertFault(
                Fault.UNWRITABLE, () -> SqliteDesk.open(Desks.file(directory).resolve("below")));
    }

    @Test
    void a_directory_in_the_files_place_is_unwritable() throws IOException {
        Files.createDirectories(root.resolve("odd/desk.db"));
        assertFault(Fault.UNWRITABLE, () -> SqliteDesk.open(root.resolve("odd")));
    }

    @Test
    void a_place_where_nothing_can_be_made_is_unwritable() {
        assertFault(Fault.UNWRITABLE, () -> SqliteDesk.open(Path.of("/proc/desk")));
    }

    @Test
    void a_desk_that_another_program_writes_to_is_busy() throws Exception {
        try (SqliteDesk desk = SqliteDesk.open(directory, Duration.ofMillis(100));
                Connection other = DriverManager.getConnection(
                        "jdbc:sqlite:" + Desks.file(directory).toUri());
                Statement statement = other.createStatement()) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            assertFault(Fault.BUSY, () -> Desks.keep(desk, Desks.claim(2)));
            assertEquals(1, Desks.events(desk));
            statement.executeUpdate("ROLLBACK");
            Desks.keep(desk, Desks.claim(2));
            assertEquals(2, Desks.events(desk));
        }
    }

    private static void assertFault(Fault expected, Runnable use) {
        assertEquals(expected, assertThrows(DeskException.class, use::run).fault());
    }

    private static void assertSame(Map<Path, byte[]> expected, Map<Path, byte[]> actual) {
        assertEquals(expected.keySet(), actual.keySet());
        expected.forEach((file, bytes) -> assertArrayEquals(bytes, actual.get(file), file.toString()));
    }
}
