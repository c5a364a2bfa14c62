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

    /** The settings of a connection that writes. */
    static Map<String, String> ofWriter(Path file, Duration patience) {
        return ImmutableMap.<String, String>builder()
                .putAll(common(patience))
                .put("journal_mode", journalMode(file))
                .put("synchronous", "2")
                .put("foreign_keys", "1")
                .put("secure_delete", "1")
                .buildOrThrow();
    }

    /** The settings of a connection that leaves everything as it is. */
    static Map<String, String> ofReader(Duration patience) {
        return ImmutableMap.<String, String>builder()
                .putAll(common(patience))
                .put("query_only", "1")
                .buildOrThrow();
    }

    private static Map<String, String> common(Duration patience) {
        return ImmutableMap.of(
                "busy_timeout", Long.toString(patience.toMillis()),
                "trusted_schema", "0",
                "cell_size_check", "1",
                "mmap_size", "0",
                "temp_store", "2",
                "cache_size", Integer.toString(-CACHE_KIB));
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
