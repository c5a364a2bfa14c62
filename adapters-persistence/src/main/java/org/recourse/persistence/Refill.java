package org.recourse.persistence;

import java.util.List;

/** Replaces all that a desk holds by what an attached one holds, within one transaction: who has the desk open sees either. */
record Refill(Transaction transaction, Session session) {
    /** The name under which the other desk is attached. */
    static final String SOURCE = "fresh";

    private static final String OBJECTS = """
            SELECT 'DROP ' || type || ' "' || name || '"' FROM main.sqlite_schema
            WHERE type IN ('trigger', 'view', 'table') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            ORDER BY type = 'table', name
            """;
    private static final String SCRIPTS = """
            SELECT sql FROM fresh.sqlite_schema
            WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND (type = 'table') = ? ORDER BY rowid
            """;
    private static final String TABLES = """
            SELECT 'INSERT INTO main."' || name || '" SELECT * FROM fresh."' || name || '"' FROM fresh.sqlite_schema
            WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid
            """;
    private static final String COUNT = "UPDATE main.commits SET number = max(number, ?) + 1 RETURNING number";

    /** Refills the desk; returns the number that its commits are then counted up to, which is more than it ever was. */
    long run(long commitsBefore) {
        run(list(OBJECTS));
        run(scripts(true));
        run(list(TABLES));
        run(scripts(false));
        session.script("PRAGMA main.application_id = %s; PRAGMA main.user_version = %s"
                .formatted(Schema.APPLICATION, Schema.VERSION));
        return session.find(COUNT, row -> row.number(1), commitsBefore).orElseThrow();
    }

    private void run(List<String> statements) {
        statements.forEach(session::script);
    }

    private List<String> list(String query) {
        return transaction.list(query, row -> row.text(1));
    }

    private List<String> scripts(boolean tables) {
        return transaction.list(SCRIPTS, row -> row.text(1), tables ? 1 : 0);
    }
}
