package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody has put a backup into the desk's own directory. */
class PurgeBesideABackupTest {
    @TempDir
    private Path home;

    private Bench bench;
    private Path backup;

    @BeforeEach
    void putABackupBesideTheDesk() throws IOException {
        bench = new Bench(home);
        bench.file("messages.csv", """
                message-id,order-id,buyer,received-at,subject,body,answered-at,no-reply-needed
                m-1,302-0000004-0000004,Anna Muster,2026-06-01T20:00:00Z,Size,Where is it?,,true
                """);
        bench.onDesk("import", home.resolve("messages.csv").toString());
        bench.onDesk("backup", "--out", home.resolve("mine.db").toString());
        backup = Files.move(home.resolve("mine.db"), bench.desk.resolve("mine.db"));
        Files.writeString(bench.desk.resolve("notes.txt"), "no desk");
    }

    private Outcome purge(String... more) {
        String[] words = {"privacy", "purge", "--as-of", "2027-06-30"};
        return bench.onDesk(Stream.of(words, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    @Test
    void it_is_named_and_stays() {
        Outcome purged = purge();
        assertEquals(7, purged.exit(), purged.err());
        assertTrue(purged.err().contains("has put there: mine.db\n"), purged.err());
        assertTrue(Files.exists(backup));
    }

    @Test
    void without_it_the_purge_is_complete() throws IOException {
        purge();
        Files.delete(backup);
        assertEquals(0, purge().exit());
    }

    @Test
    void a_dry_run_is_no_purge_that_could_be_incomplete() {
        assertEquals(0, purge("--dry-run").exit());
    }
}
