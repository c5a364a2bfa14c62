package org.recourse.persistence;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The versions of the schema: numbered scripts, each of which leads from the version before to its own. */
final class Schema {
    /** The newest version. */
    static final int VERSION = 6;

    /** The first version that counts its commits. */
    static final int FIRST_WITH_COMMITS = 2;

    /** The first version that keeps ready what is asked of many cases. */
    static final int FIRST_KEEPING_READY = 3;

    /** The first version that keeps Amazon's performance reports. */
    static final int FIRST_WITH_FIGURES = 4;

    /** The first version in which how an order stands lies in the order's row. */
    static final int FIRST_WITH_STANDINGS_OF_ORDERS = 5;

    /** Marks a file as a desk: the letters {@code rcrs}. */
    static final int APPLICATION = 0x72637273;

    private static final String OBJECTS = """
            SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1
            """;

    private Schema() {}

    /** Tells which version a desk has; 0 is that of an empty file. */
    static int version(Session session) {
        return session.find("PRAGMA user_version", row -> row.count(1)).orElse(0);
    }

    /**
     * Brings a desk up to date in one transaction. Looks at its version again, since another program may have been faster.
     *
     * @param lastStep is run before the commit; if it throws, the desk stays as it was
     */
    static void migrate(Session session, Consumer<Transaction> lastStep) {
        if (version(session) < VERSION) {
            Transaction transaction = new Transaction(session, true);
            transaction.begin("BEGIN IMMEDIATE");
            try {
                int before = version(session);
                migrate(session, VERSION);
                if (before < FIRST_KEEPING_READY) {
                    makeReady(transaction);
                }
                lastStep.accept(transaction);
                transaction.commit();
            } catch (RuntimeException e) {
                transaction.rollback();
                throw e;
            }
        }
    }

    /** Fills the tables that came with {@link #FIRST_KEEPING_READY}. */
    private static void makeReady(Transaction transaction) {
        SqliteCases cases = new SqliteCases(transaction);
        new DeskCheck(transaction, 0).accounts().forEach(cases::makeReady);
    }

    private static void migrate(Session session, int to) {
        for (int version = version(session) + 1; version <= to; version++) {
            session.script(script(version));
        }
        session.script("PRAGMA application_id = %s; PRAGMA user_version = %s".formatted(APPLICATION, to));
    }

    /** Lists the statements by which a desk's tables, indexes and guards were made. */
    static List<String> objects(Transaction transaction) {
        return transaction.list(OBJECTS, row -> row.text(1));
    }

    /** Lists the same of a desk of that version that was made just now. */
    static List<String> pristine(int version) {
        try (Session session = Sessions.inMemory()) {
            migrate(session, version);
            List<String> objects = new ArrayList<>();
            session.each(OBJECTS, row -> objects.add(row.text(1)));
            return objects;
        }
    }

    private static String script(int version) {
        try {
            return Resources.toString(
                    Resources.getResource(Schema.class, "schema-%s.sql".formatted(version)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
