package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
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
        Path noDirectory = Files.writeString(directory.resolve("file"), "words");
        try (Recovery recovery = Recovery.into(directory.resolve("new"), Duration.ZERO)) {
            DeskException fault = assertThrows(DeskException.class, () -> recovery.salvage(noDirectory));
            assertEquals(Fault.UNWRITABLE, fault.fault());
        }
    }
}
