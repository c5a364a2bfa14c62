package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.persistence.Desks.OURS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.application.desk.DeskException;
import org.recourse.application.desk.DeskException.Fault;
import org.recourse.domain.casework.CaseId;

/** What lies beside a desk in its own directory. */
final class KeptCopiesTest {
    private static final String WORDS = "<the buyer's words>";

    @TempDir
    private Path directory;

    private final CaseId owner = Desks.claim(1).id();

    private static final String CREATE = "CREATE ";

    private void purge(SqliteDesk desk) {
        desk.write(records -> {
            records.personalData().purge(OURS, owner);
            return owner;
        });
    }

    private void makeDesk() {
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            Desks.keep(desk, Desks.claim(1));
            desk.write(records -> records.personalData().keep(OURS, owner, WORDS));
        }
    }

    private void makeOld() throws Exception {
        makeDesk();
        Desks.behind(
                directory,
                "DROP TABLE commits",
                "DROP TABLE closed_cases",
                "DROP TABLE messages",
                "DROP TABLE message_tally",
                "DROP TABLE figures",
                "DROP TABLE orders",
                "PRAGMA user_version = 1");
        Desks.behind(directory, ordersOfSchema1());
        Files.delete(directory.resolve("desk.seal"));
    }

    /** The statements that made the tables of orders and standings; a table before its index. */
    private static String[] ordersOfSchema1() {
        return Schema.pristine(1).stream()
                .filter(made -> made.contains(" orders ") || made.contains(" standings "))
                .filter(made -> made.contains(CREATE))
                .map(made -> made.substring(made.indexOf(CREATE)))
                .sorted(Comparator.reverseOrder())
                .toArray(String[]::new);
    }

    @Test
    void an_older_desk_is_copied_before_it_is_brought_up_to_date() throws Exception {
        makeOld();
        SqliteDesk.open(directory).close();
        Path copy = directory.resolve("desk-schema-1.db");
        assertEquals(1, Header.of(copy).version());
        assertEquals(Schema.VERSION, Header.of(Desks.file(directory)).version());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)));
        Path older = Files.createDirectory(directory.resolve("older"));
        Files.copy(copy, older.resolve("desk.db"));
        try (SqliteDesk desk = SqliteDesk.open(older)) {
            assertEquals(1, Desks.events(desk));
        }
    }

    @Test
    void a_desk_that_cannot_be_copied_stays_at_its_version() throws Exception {
        makeOld();
        Files.createDirectories(directory.resolve("desk-schema-1.db/in/the/way"));
        byte[] before = Desks.read(Desks.file(directory));
        assertEquals(
                Fault.UNWRITABLE,
                assertThrows(DeskException.class, () -> SqliteDesk.open(directory))
                        .fault());
        assertEquals(1, Header.of(Desks.file(directory)).version());
        assertEquals(before.length, Desks.read(Desks.file(directory)).length);
    }

    /** PRV-2: purged words are in no byte of any file of the desk's directory. */
    @Test
    void a_purge_deletes_the_copies_and_nothing_else() throws Exception {
        makeOld();
        SqliteDesk.open(directory).close();
        Files.copy(Desks.file(directory), directory.resolve("desk-replaced-20260630T090000Z.db"));
        Files.copy(Desks.file(directory), directory.resolve("desk-4711.new"));
        assertEquals(
                List.of("desk-4711.new", "desk-replaced-20260630T090000Z.db", "desk-schema-1.db"),
                SqliteDesk.copiesBeside(directory));
        Files.writeString(directory.resolve("policy.txt"), "# ours");
        assertTrue(isAnywhere());
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            purge(desk);
        }
        assertFalse(isAnywhere());
        assertEquals(List.of(), new KeptCopies(new DeskFolder(directory)).list());
        assertEquals("# ours", Files.readString(directory.resolve("policy.txt")));
    }

    @Test
    void a_copy_that_is_another_name_of_the_desk_only_loses_the_name() throws IOException {
        makeDesk();
        Files.createLink(directory.resolve("desk-replaced-20260630T090000Z.db"), Desks.file(directory));
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            purge(desk);
            assertEquals(1, Desks.events(desk));
            assertEquals(List.of(), desk.read(records -> records.trail().check(OURS)));
        }
        assertEquals(List.of(), new KeptCopies(new DeskFolder(directory)).list());
    }

    @Test
    void another_desk_in_the_directory_is_named_and_so_is_what_cannot_be_read() throws IOException {
        makeDesk();
        KeptCopies copies = new KeptCopies(new DeskFolder(directory));
        Files.writeString(directory.resolve("notes.txt"), "no desk");
        assertEquals(List.of(), copies.foreign());
        Path mine = Files.copy(Desks.file(directory), directory.resolve("mine.db"));
        assertEquals(List.of("mine.db"), SqliteDesk.foreignBeside(directory));
        Files.createDirectory(directory.resolve("mine.db-wal"));
        assertEquals(List.of(mine), copies.foreign());
    }

    private boolean isAnywhere() throws IOException {
        return Desks.bytes(directory).values().stream()
                .anyMatch(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains(WORDS));
    }
}
