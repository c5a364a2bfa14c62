package org.recourse.persistence;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The versions of the schema: numbered scripts, each of which leads from the version before to its own. */
final class Schema {
    /** The newest version. */
    static final int VERSION = 1;

    /** Marks a file as a desk: the letters {@code rcrs}. */
    static final int APPLICATION = 0x72637273;

    private static final String OBJECTS = "SELECT coalesce(sql, '') || ' ' || name FROM sqlite_schema ORDER BY name";

    private Schema() {}

    /** Brings a desk up to date in one transaction; looks at its version again, since another program may have been faster. */
    static void migrate(Session session) {
        if (version(session) < VERSION) {
            session.script("BEGIN IMMEDIATE");
            try {
                migrateFrom(session, version(session));
                session.script("COMMIT");
            } catch (RuntimeException e) {
                session.rollback();
                throw e;
            }
        }
    }

    private static void migrateFrom(Session session, int from) {
        for (int version = from + 1; version <= VERSION; version++) {
            session.script(script(version));
        }
        session.script("PRAGMA application_id = %d; PRAGMA user_version = %d".formatted(APPLICATION, VERSION));
    }

    private static int version(Session session) {
        return session.find("PRAGMA user_version", row -> row.count(1)).orElse(0);
    }

    /** Lists the statements by which a desk's tables, indexes and guards were made. */
    static List<String> objects(Transaction transaction) {
        return transaction.list(OBJECTS, row -> row.text(1));
    }

    /** Lists the same of a desk that was made just now. */
    static List<String> pristine() {
        try (Session session = Sessions.inMemory()) {
            migrate(session);
            List<String> objects = new ArrayList<>();
            session.each(OBJECTS, row -> objects.add(row.text(1)));
            return objects;
        }
    }

    private static String script(int version) {
        try {
            return Resources.toString(
                    Resources.getResource(Schema.class, "schema-%d.sql".formatted(version)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
