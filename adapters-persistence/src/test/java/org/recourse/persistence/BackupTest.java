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
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.DeskException;
import org.recourse.application.desk.DeskException.Fault;
import org.recourse.application.keeping.DeskCopy;
import org.recourse.application.keeping.DeskCopy.AccountTrail;
import org.recourse.domain.casework.CaseId;

final class BackupTest {
    @TempDir
    private Path root;

    private Path directory;
    private Path backup;

    @BeforeEach
    void makeDesk() throws IOException {
        directory = root.resolve("desk");
        backup = Files.createDirectory(root.resolve("backups")).resolve("backup.db");
    }

    private SqliteDesk open() {
        return SqliteDesk.open(directory);
    }

    private static void assertHolds(Desk desk, DeskCopy copy) {
        assertEquals(
                List.of(new AccountTrail(
                        OURS, desk.read(records -> records.trail().head(OURS)))),
                copy.trails());
    }

    @Test
    void a_backup_holds_what_the_desk_held_and_is_the_owners_alone() throws IOException {
        try (SqliteDesk desk = open()) {
            Desks.keep(desk, Desks.claim(1));
            DeskCopy copy = desk.backUp(backup, false);
            assertHolds(desk, copy);
            assertEquals(Files.size(backup), copy.bytes());
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)));
        }
        assertEquals(Set.of(backup), Desks.bytes(backup.getParent()).keySet());
    }

    @Test
    void a_backup_is_one_state_of_a_desk_that_others_write_to() throws InterruptedException {
        try (SqliteDesk desk = open()) {
            Desks.keep(desk, Desks.claim(0));
            AtomicBoolean enough = new AtomicBoolean();
            Thread writer = new Thread(() -> {
                for (int number = 1; !enough.get(); number++) {
                    Desks.keep(desk, Desks.claim(number));
                }
            });
            writer.start();
            for (int i = 0; i < 5; i++) {
                DeskCopy copy = desk.backUp(backup, true);
                assertTrue(copy.trails().get(0).head().events() <= Desks.events(desk));
            }
            enough.set(true);
            writer.join();
        }
    }

    /** PRV-2. */
    @Test
    void purged_words_are_in_no_byte_of_a_later_backup() {
        CaseId owner = Desks.claim(1).id();
        try (SqliteDesk desk = open()) {
            desk.write(records -> records.personalData().keep(OURS, owner, "<the buyer's words>"));
            desk.backUp(backup, false);
            assertTrue(holds("<the buyer's words>"));
            desk.write(records -> {
                records.personalData().purge(OURS, owner);
                return owner;
            });
            desk.backUp(backup, true);
            assertFalse(holds("<the buyer's words>"));
        }
    }

    private boolean holds(String words) {
        return new String(Desks.read(backup), StandardCharsets.ISO_8859_1).contains(words);
    }

    @Test
    void what_is_there_is_not_overwritten_unasked() throws IOException {
        Files.writeString(backup, "something dear");
        try (SqliteDesk desk = open()) {
            assertEquals(
                    Fault.UNWRITABLE,
                    assertThrows(DeskException.class, () -> desk.backUp(backup, false))
                            .fault());
        }
        assertEquals("something dear", Files.readString(backup));
        assertEquals(Set.of(backup), Desks.bytes(backup.getParent()).keySet());
    }

    @Test
    void a_place_that_cannot_be_written_is_unwritable() {
        try (SqliteDesk desk = open()) {
            for (Path place : List.of(root.resolve("no/such/backup.db"), Path.of("/proc/backup.db"))) {
                assertEquals(
                        Fault.UNWRITABLE,
                        assertThrows(DeskException.class, () -> desk.backUp(place, false))
                                .fault());
            }
        }
    }

    @Test
    void damage_that_shows_only_while_the_desk_is_open_is_not_backed_up() throws Exception {
        try (SqliteDesk desk = open()) {
            Desks.keep(desk, Desks.claim(1));
            Desks.behind(directory, "UPDATE cases SET state = 'closed'");
            byte[] before = Desks.read(Desks.file(directory));
            assertEquals(
                    Fault.DAMAGED,
                    assertThrows(DeskException.class, () -> desk.backUp(backup, false))
                            .fault());
            assertArrayEquals(before, Desks.read(Desks.file(directory)));
        }
        assertEquals(Set.of(), Desks.bytes(backup.getParent()).keySet());
    }
}
