package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.recourse.persistence.Desks.OURS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.application.desk.Trail.Head;

final class DeskOnDiskTest {
    @TempDir
    private Path directory;

    @Test
    void what_was_written_is_there_when_the_desk_is_opened_again() {
        Head before;
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            Desks.keep(desk, Desks.claim(1));
            before = desk.read(records -> records.trail().head(OURS));
        }
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            assertEquals(before, desk.read(records -> records.trail().head(OURS)));
            assertEquals(
                    Desks.claim(1).log(),
                    desk.read(r -> r.cases().find(OURS, Desks.claim(1).id()))
                            .orElseThrow()
                            .log());
        }
    }

    /** Without its first page nobody can tell a page that nothing uses from one that is lost. */
    @Test
    void a_new_desk_has_no_page_that_nothing_uses() throws SQLException {
        SqliteDesk.open(directory).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + Desks.file(directory));
                Statement statement = connection.createStatement();
                ResultSet unused = statement.executeQuery("PRAGMA freelist_count")) {
            assertEquals(0, unused.getInt(1));
        }
    }

    @Test
    void two_desks_on_one_directory_see_each_others_writes() {
        try (SqliteDesk one = SqliteDesk.open(directory);
                SqliteDesk two = SqliteDesk.open(directory)) {
            Desks.keep(one, Desks.claim(1));
            Desks.keep(two, Desks.claim(2));
            assertEquals(2, Desks.events(one));
            assertEquals(2, Desks.events(two));
        }
    }

    /** PRV-2: personal data are the owner's alone. */
    @Test
    void files_and_new_directories_are_the_owners_alone() throws IOException {
        Path desk = directory.resolve("new/desk");
        try (SqliteDesk open = SqliteDesk.open(desk)) {
            Desks.keep(open, Desks.claim(1));
            assertEquals("rwx------", rights(desk));
            assertEquals("rwx------", rights(directory.resolve("new")));
            assertEquals(Set.of("desk.db", "desk.db-shm", "desk.db-wal", "desk.queue", "desk.seal"), names(desk));
            for (String name : names(desk)) {
                assertEquals("rw-------", rights(desk.resolve(name)), name);
            }
        }
        assertEquals(Set.of("desk.db", "desk.queue", "desk.seal"), names(desk));
    }

    @Test
    void a_file_that_others_may_read_is_the_owners_alone_again_after_opening() throws IOException {
        SqliteDesk.open(directory).close();
        Files.setPosixFilePermissions(Desks.file(directory), PosixFilePermissions.fromString("rw-r--rw-"));
        SqliteDesk.open(directory).close();
        assertEquals("rw-------", rights(Desks.file(directory)));
    }

    @Test
    void an_empty_directory_becomes_the_owners_alone() throws IOException {
        Path desk = open("empty");
        SqliteDesk.open(desk).close();
        assertEquals("rwx------", rights(desk));
    }

    @Test
    void a_directory_that_holds_nothing_but_a_desk_becomes_the_owners_alone_again() throws IOException {
        Path desk = open("desk");
        SqliteDesk.open(desk).close();
        Files.writeString(desk.resolve("policy.txt"), "");
        Files.setPosixFilePermissions(desk, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(desk.resolve("desk.seal"), PosixFilePermissions.fromString("rw-rw-rw-"));
        SqliteDesk.open(desk).close();
        assertEquals("rwx------", rights(desk));
        assertEquals("rw-------", rights(desk.resolve("desk.seal")));
    }

    @Test
    void a_directory_with_other_files_is_left_open() throws IOException {
        Path home = open("home");
        Files.writeString(home.resolve("letter.txt"), "");
        SqliteDesk.open(home).close();
        assertEquals("rwxr-xr-x", rights(home));
        assertEquals("rw-------", rights(Desks.file(home)));
    }

    private Path open(String name) throws IOException {
        Path open = Files.createDirectory(directory.resolve(name));
        return Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void a_directory_may_have_any_name() {
        for (String name : List.of("a b", "100%41?mode=memory&x=#1", "café 訂單", "mode=memory")) {
            Path odd = directory.resolve(name);
            try (SqliteDesk desk = SqliteDesk.open(odd)) {
                Desks.keep(desk, Desks.claim(1));
            }
            try (SqliteDesk desk = SqliteDesk.open(odd)) {
                assertEquals(1, Desks.events(desk), name);
            }
        }
    }

    @Test
    void a_transaction_that_throws_leaves_the_file_as_it_was() {
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            Desks.keep(desk, Desks.claim(1));
        }
        byte[] before = Desks.read(Desks.file(directory));
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            assertThrows(
                    ArithmeticException.class,
                    () -> desk.write(records -> {
                        records.cases().append(Desks.claim(2), 0);
                        return Math.floorDiv(1, 0);
                    }));
        }
        assertArrayEquals(before, Desks.read(Desks.file(directory)));
    }

    @Test
    void reading_leaves_the_file_as_it_was() {
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            Desks.keep(desk, Desks.claim(1));
        }
        byte[] before = Desks.read(Desks.file(directory));
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            assertEquals(1, Desks.events(desk));
        }
        assertArrayEquals(before, Desks.read(Desks.file(directory)));
    }

    @Test
    void a_closed_desk_refuses() {
        SqliteDesk desk = SqliteDesk.open(directory);
        desk.close();
        desk.close();
        assertThrows(IllegalStateException.class, () -> desk.read(records -> 1));
        assertThrows(IllegalStateException.class, () -> desk.write(records -> 1));
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static Set<String> names(Path desk) throws IOException {
        try (Stream<Path> files = Files.list(desk)) {
            Set<String> names = new TreeSet<>();
            files.forEach(file -> names.add(file.getFileName().toString()));
            return names;
        }
    }
}
