package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.application.desk.DeskException;

final class ConnectionSettingsTest {
    @TempDir
    private Path directory;

    @Test
    void every_setting_is_what_was_measured_to_be_safe() {
        Map<String, String> settings = Pragmas.ofWriter(directory, Duration.ofSeconds(30));
        assertEquals("30000", settings.get("busy_timeout"));
        assertEquals("wal", settings.get("journal_mode"));
        assertEquals("2", settings.get("synchronous"));
        assertEquals("1", settings.get("foreign_keys"));
        assertEquals("1", settings.get("secure_delete"));
        assertEquals("0", settings.get("trusted_schema"));
        assertEquals("1", settings.get("cell_size_check"));
        assertEquals("0", settings.get("mmap_size"));
    }

    @Test
    void settings_hold_on_a_session_of_the_desk() {
        SqliteDesk.open(directory).close();
        Path file = Desks.file(directory);
        try (Sessions sessions = Sessions.of(file, new Faults(file), Duration.ofSeconds(30))) {
            sessions.run(session -> Pragmas.ofWriter(file, Duration.ofSeconds(30))
                    .forEach((name, value) -> assertEquals(
                            value,
                            session.find("PRAGMA " + name, row -> row.text(1)).orElseThrow(),
                            name)));
        }
    }

    @Test
    void a_setting_that_does_not_hold_is_a_reason_not_to_write() {
        try (Session session = Sessions.inMemory()) {
            DeskException refused =
                    assertThrows(DeskException.class, () -> Pragmas.apply(session, Map.of("journal_mode", "wal")));
            assertEquals(DeskException.Fault.UNWRITABLE, refused.fault());
        }
    }

    @Test
    void a_network_file_system_is_recognised() throws Exception {
        List.of("nfs4", "cifs", "smb3", "fuse.sshfs", "9p").forEach(type -> assertTrue(isNetwork(type), type));
        List.of("ext4", "btrfs", "xfs", "overlay", "tmpfs", "apfs", "NTFS")
                .forEach(type -> assertFalse(isNetwork(type), type));
        assertFalse(Pragmas.isNetwork(Files.getFileStore(directory)));
    }

    private static boolean isNetwork(String type) {
        FileStore store = mock(FileStore.class);
        when(store.type()).thenReturn(type);
        return Pragmas.isNetwork(store);
    }

    /** Versions before 3.51.3 can corrupt a write-ahead log that two programs write to. */
    @Test
    void the_library_is_new_enough() {
        try (Session session = Sessions.inMemory()) {
            String version =
                    session.find("SELECT sqlite_version()", row -> row.text(1)).orElseThrow();
            assertTrue(SqliteVersion.isSafe(version), version);
        }
        assertTrue(SqliteVersion.isSafe("3.51.3"));
        assertTrue(SqliteVersion.isSafe("4.0.0"));
        Arrays.asList("3.51.2", "3.50.9", "3.9.99", "2.99.99")
                .forEach(old -> assertFalse(SqliteVersion.isSafe(old), old));
    }

    @Test
    void the_library_is_unpacked_into_the_users_cache() {
        assertEquals(
                Path.of("/c/recourse"),
                NativeLibrary.cache(Map.of("XDG_CACHE_HOME", "/c", "HOME", "/h"))
                        .orElseThrow());
        assertEquals(
                Path.of("/h/.cache/recourse"),
                NativeLibrary.cache(Map.of("XDG_CACHE_HOME", "", "HOME", "/h")).orElseThrow());
        assertTrue(NativeLibrary.cache(Map.of("XDG_CACHE_HOME", "relative")).isEmpty());
        assertTrue(NativeLibrary.cache(Map.of()).isEmpty());
        SqliteDesk.open(directory).close();
        assertFalse(System.getProperty("org.sqlite.lib.path").startsWith("/tmp/"));
    }
}
