package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.application.desk.DeskException;
import org.recourse.application.desk.DeskException.Fault;

/** What the disk refuses keeps nobody from what it allows. */
final class UndeletableTest {
    @TempDir
    private Path directory;

    @Test
    void what_can_be_deleted_goes_although_something_before_it_stays() throws IOException {
        Path full = Files.createDirectories(directory.resolve("full/of/things")).resolve("../..");
        Path file = Files.writeString(directory.resolve("file"), "words");
        Path gone = directory.resolve("gone");
        assertEquals(List.of(full), DeskFolder.undeletable(List.of(full, gone, file)));
        assertFalse(Files.exists(file));
    }

    @Test
    void a_desk_that_cannot_be_looked_at_is_not_called_gone() throws IOException {
        Path ring = Files.createSymbolicLink(directory.resolve("ring"), directory.resolve("ring"));
        try (Recovery recovery = Recovery.into(directory.resolve("new"), Duration.ZERO)) {
            DeskException fault = assertThrows(DeskException.class, () -> recovery.salvage(ring));
            assertEquals(Fault.UNWRITABLE, fault.fault());
        }
        DeskException fault = assertThrows(DeskException.class, () -> SqliteDesk.isIn(ring));
        assertEquals(Fault.UNWRITABLE, fault.fault());
    }

    @Test
    void what_is_saved_but_not_carried_over_into_its_file_gets_no_place() throws IOException {
        Path old = desk();
        Path into = directory.resolve("new");
        try (Recovery recovery = Recovery.into(into, Duration.ZERO)) {
            recovery.salvage(old);
            recovery.copyOthers(old);
            assertTrue(Files.exists(into.resolve("policy.txt")));
            try (DirectoryStream<Path> workshops = Files.newDirectoryStream(into, "recovery-*")) {
                Files.writeString(workshops.iterator().next().resolve("desk.db-wal"), "what was written last");
            }
            assertEquals(
                    Fault.UNWRITABLE,
                    assertThrows(DeskException.class, recovery::finish).fault());
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(into)) {
            assertFalse(files.iterator().hasNext());
        }
    }

    private Path desk() throws IOException {
        Path old = directory.resolve("old");
        try (SqliteDesk desk = SqliteDesk.open(old)) {
            Desks.keep(desk, Desks.claim(1));
        }
        Files.writeString(old.resolve("policy.txt"), "POL-1 = 48 hours");
        return old;
    }
}
