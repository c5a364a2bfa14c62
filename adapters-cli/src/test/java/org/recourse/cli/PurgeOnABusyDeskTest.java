package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PRV-2: a purge that leaves words in the log does not say that it is done. */
class PurgeOnABusyDeskTest {
    @TempDir
    private Path home;

    @Test
    void a_purge_that_a_reader_holds_up_fails_and_is_done_by_the_next() throws Exception {
        Bench bench = new Bench(home);
        bench.with("RECOURSE_PATIENCE", "0");
        bench.file("messages.csv", """
                message-id,order-id,buyer,received-at,subject,body,answered-at,no-reply-needed
                m-1,302-0000004-0000004,Anna Muster,2026-06-01T20:00:00Z,Size,Where is it?,,true
                """);
        bench.onDesk("import", home.resolve("messages.csv").toString());
        try (Connection reader = DriverManager.getConnection("jdbc:sqlite:" + bench.desk.resolve("desk.db"));
                Statement statement = reader.createStatement()) {
            statement.execute("BEGIN");
            statement.executeQuery("SELECT count(*) FROM words").close();
            Outcome held = bench.onDesk("privacy", "purge", "--as-of", "2027-06-30");
            assertEquals(7, held.exit(), held.err());
            assertTrue(held.err().contains("copies of them are still in the desk's log"), held.err());
        }
        assertEquals(
                0, bench.onDesk("privacy", "purge", "--as-of", "2027-06-30").exit());
    }
}
