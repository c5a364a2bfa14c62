package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.application.desk.DeskException;
import org.recourse.application.desk.DeskException.Fault;

/** Where a recovered desk comes to lie, and what comes with it. */
final class RecoveryPlaceTest {
    @TempDir
    private Path root;

    private Path directory;
    private Path into;

    @BeforeEach
    void makeDesk() {
        directory = root.resolve("desk");
        into = root.resolve("new");
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            Desks.keep(desk, Desks.claim(1));
        }
    }

    private Recovery recovery() {
        return Recovery.into(into, Duration.ofSeconds(5));
    }

    private List<String> names(Path folder) throws IOException {
        return DeskFolder.list(folder).stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    @Test
    void what_a_user_has_put_beside_the_desk_comes_along() throws IOException {
        Files.writeString(directory.resolve("policy.txt"), "# ours");
        Files.createDirectory(directory.resolve("mails"));
        try (Recovery recovery = recovery()) {
            recovery.salvage(directory);
            assertEquals(List.of("policy.txt"), recovery.copyOthers(directory));
            recovery.finish();
        }
        assertEquals(List.of("desk.db", "desk.seal", "policy.txt"), names(into));
        assertEquals("# ours", Files.readString(into.resolve("policy.txt")));
    }

    @Test
    void what_is_not_finished_leaves_nothing() throws IOException {
        Files.writeString(directory.resolve("policy.txt"), "# ours");
        try (Recovery recovery = recovery()) {
            recovery.salvage(directory);
            recovery.copyOthers(directory);
        }
        assertEquals(List.of(), names(into));
    }

    @Test
    void a_desk_that_is_there_already_stays() {
        SqliteDesk.open(into).close();
        byte[] before = Desks.read(Desks.file(into));
        try (Recovery recovery = recovery()) {
            recovery.salvage(directory);
            DeskException refused = assertThrows(DeskException.class, recovery::finish);
            assertEquals(Fault.UNWRITABLE, refused.fault());
            assertTrue(String.valueOf(refused.getMessage()).contains("there is one already"), refused.getMessage());
        }
        assertEquals(before.length, Desks.read(Desks.file(into)).length);
    }

    @Test
    void a_desk_that_is_gone_is_damaged() throws IOException {
        Files.delete(Desks.file(directory));
        try (Recovery recovery = recovery()) {
            DeskException refused = assertThrows(DeskException.class, () -> recovery.salvage(directory));
            assertEquals(Fault.DAMAGED, refused.fault());
        }
    }

    /** As under a user's hands: what was being made is taken away by somebody else first. */
    @Test
    void what_cannot_be_taken_away_is_named() throws IOException {
        Recovery recovery = recovery();
        for (Path workshop : DeskFolder.list(into)) {
            Files.delete(workshop);
        }
        DeskException refused = assertThrows(DeskException.class, recovery::close);
        assertEquals(Fault.UNWRITABLE, refused.fault());
        assertTrue(String.valueOf(refused.getMessage()).contains("recovery-"), refused.getMessage());
    }
}
