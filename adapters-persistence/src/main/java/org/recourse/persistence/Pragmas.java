package org.recourse.persistence;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The settings of a connection. Each is read back, since SQLite passes over in silence what it cannot do. */
final class Pragmas {
    private static final int CACHE_KIB = 65_536;

    private Pragmas() {}

    static Map<String, String> of(Path file, Duration patience) {
        return ImmutableMap.<String, String>builder()
                .put("busy_timeout", Long.toString(patience.toMillis()))
                .put("journal_mode", journalMode(file))
                .put("synchronous", "2")
                .put("foreign_keys", "1")
                .put("secure_delete", "1")
                .put("trusted_schema", "0")
                .put("cell_size_check", "1")
                .put("mmap_size", "0")
                .put("temp_store", "2")
                .put("cache_size", Integer.toString(-CACHE_KIB))
                .buildOrThrow();
    }

    /** A write-ahead log needs memory that all writers share, which a network does not give. */
    private static String journalMode(Path file) {
        try {
            return isNetwork(Files.getFileStore(file)) ? "delete" : "wal";
        } catch (IOException e) {
            return "wal";
        }
    }

    static boolean isNetwork(FileStore store) {
        String type = store.type().toLowerCase(Locale.ROOT);
        return Stream.of("nfs", "cifs", "smb", "9p", "afs", "sshfs", "ceph", "glusterfs", "lustre", "webdav")
                .anyMatch(type::contains);
    }

    static void apply(Session session, Map<String, String> pragmas) {
        pragmas.forEach((name, value) -> session.script("PRAGMA %s = %s".formatted(name, value)));
        pragmas.forEach((name, value) -> check(session, name, value));
    }

    private static void check(Session session, String name, String value) {
        String found = session.find("PRAGMA " + name, row -> row.text(1)).orElse("nothing");
        if (!found.equals(value)) {
            throw session.faults().unwritable("its setting %s is %s, not %s".formatted(name, found, value));
        }
    }
}
