package org.recourse.persistence;

import com.google.common.base.Splitter;
import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.List;

/** The version of SQLite's library. One before 3.51.3 can corrupt a write-ahead log that two programs write to. */
final class SqliteVersion {
    private static final List<Integer> FIRST_SAFE = List.of(3, 51, 3);

    private SqliteVersion() {}

    static boolean isSafe(String version) {
        List<Integer> parts =
                Splitter.on('.').splitToStream(version).map(Integer::valueOf).toList();
        return Comparators.lexicographical(Comparator.<Integer>naturalOrder()).compare(parts, FIRST_SAFE) >= 0;
    }

    static void check(Session session) {
        String version =
                session.find("SELECT sqlite_version()", row -> row.text(1)).orElseThrow();
        if (!isSafe(version)) {
            throw session.faults().unwritable("SQLite " + version + " is too old; 3.51.3 or newer is needed");
        }
    }
}
