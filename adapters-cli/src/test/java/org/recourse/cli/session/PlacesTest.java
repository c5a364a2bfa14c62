package org.recourse.cli.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {
    @TempDir
    private Path home;

    @Test
    void below_a_file_or_nothing_there_is_nothing() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "x");
        assertTrue(Places.isNothingAt(file.resolve("below")));
        assertTrue(Places.isNothingAt(file.resolve("far/below")));
        assertTrue(Places.isNothingAt(home.resolve("gone/below")));
        assertFalse(Places.isNothingAt(file));
    }

    @Test
    void a_link_that_leads_nowhere_is_something() throws IOException {
        assertFalse(Places.isNothingAt(Files.createSymbolicLink(home.resolve("link"), home.resolve("gone"))));
    }

    @Test
    void a_reason_is_told_in_plain_words() {
        assertEquals("permission is missing for /x", Places.reason(new AccessDeniedException("/x")));
        assertEquals("there is no /x", Places.reason(new NoSuchFileException("/x")));
        assertEquals("No space left on device", Places.reason(new IOException("No space left on device")));
    }
}
