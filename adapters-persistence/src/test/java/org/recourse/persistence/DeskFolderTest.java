package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeskFolderTest {
    @TempDir
    private Path directory;

    private DeskFolder folder() {
        return new DeskFolder(directory);
    }

    @Test
    void what_has_a_name_is_there_whatever_it_is() throws IOException {
        assertFalse(DeskFolder.isThere(directory.resolve("missing")));
        assertFalse(DeskFolder.isThere(directory.resolve("missing/below")));
        Path file = Files.createFile(directory.resolve("file"));
        assertTrue(DeskFolder.isThere(file));
        assertFalse(DeskFolder.isThere(file.resolve("below")));
        assertFalse(DeskFolder.isThere(file.resolve("below/further")));
        assertTrue(DeskFolder.isThere(directory));
        assertTrue(DeskFolder.isThere(Files.createSymbolicLink(directory.resolve("link"), Path.of("nowhere"))));
    }

    @Test
    void what_is_left_of_a_desk_is_something_of_it() throws IOException {
        assertFalse(folder().hasAny());
        Path log = Files.createFile(directory.resolve("desk.db-wal"));
        assertTrue(folder().hasAny());
        assertFalse(folder().hasFile());
        Files.move(log, directory.resolve("desk.db"));
        assertTrue(folder().hasAny());
        assertTrue(folder().hasFile());
    }

    @Test
    void only_names_that_a_desk_gives_are_its_own() {
        assertTrue(DeskFolder.isDesks("desk.db"));
        assertTrue(DeskFolder.isDesks("desk-schema-1.db"));
        assertFalse(DeskFolder.isDesks("desktop.ini"));
        assertFalse(DeskFolder.isDesks("policy.txt"));
    }

    @Test
    void a_finished_file_gets_no_name_that_another_has() throws IOException {
        Path finished = Files.writeString(directory.resolve("finished"), "new");
        Path taken = Files.writeString(directory.resolve("taken"), "old");
        assertThrows(FileAlreadyExistsException.class, () -> DeskFolder.link(finished, taken));
        assertEquals("old", Files.readString(taken));
        DeskFolder.link(finished, directory.resolve("free"));
        assertEquals("new", Files.readString(directory.resolve("free")));
    }

    @Test
    void a_desk_that_another_program_has_made_meanwhile_stays() throws IOException {
        Files.writeString(directory.resolve("desk.db"), "theirs");
        folder().name(Files.writeString(directory.resolve("finished"), "ours"));
        assertEquals("theirs", Files.readString(directory.resolve("desk.db")));
    }
}
