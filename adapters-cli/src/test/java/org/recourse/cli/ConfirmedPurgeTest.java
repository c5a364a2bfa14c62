package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PRV-2: what cannot be undone is done on a terminal only if it is confirmed. */
class ConfirmedPurgeTest {
    @TempDir
    private Path home;

    private Bench bench;

    @BeforeEach
    void a_conversation_that_is_over_and_one_that_is_not() {
        bench = new Bench(home);
        Shop.open(bench);
        bench.file(
                "more.csv",
                Shop.MESSAGES.replace("m-1", "m-9").replace(Shop.MESSAGE, "").replace(",,\n", ",,yes\n"));
        assertEquals(
                0, bench.onDesk("import", home.resolve("more.csv").toString()).exit());
    }

    private Outcome purge(String... more) {
        return bench.onDesk(Stream.concat(Stream.of("privacy", "purge", "--as-of", "2026-12-31"), Arrays.stream(more))
                .toArray(String[]::new));
    }

    private int due() {
        return Document.of(purge("--dry-run", "--json").out()).list("gone").size();
    }

    @Test
    void on_a_terminal_a_purge_only_tells_until_it_is_confirmed() {
        bench.onTerminal(120).with("NO_COLOR", "1");
        Outcome asked = purge();
        assertEquals(2, asked.exit());
        assertTrue(asked.out().startsWith("1 case: personal data would be forgotten"), asked.out());
        assertTrue(asked.err().contains("add --yes to do it"), asked.err());
        assertEquals(1, due());
        Outcome confirmed = purge("--yes");
        assertEquals(0, confirmed.exit());
        assertTrue(confirmed.out().startsWith("1 case: personal data forgotten for good"), confirmed.out());
        assertEquals(0, due());
        assertEquals(0, purge().exit());
    }

    @Test
    void a_script_is_not_asked() {
        Outcome outcome = purge();
        assertEquals(0, outcome.exit());
        assertTrue(outcome.out().startsWith("1 case: personal data forgotten for good"), outcome.out());
        assertFalse(outcome.out().contains("older copy"), outcome.out());
        assertEquals(0, due());
    }

    @Test
    void a_spreadsheet_gets_a_line_for_each_case() {
        String csv = purge("--dry-run", "--format", "csv").out();
        assertEquals(3, csv.lines().count(), csv);
        assertTrue(csv.contains(",gone") && csv.contains(",staying,case-open"), csv);
    }

    @Test
    void copies_that_a_purge_deletes_are_named() {
        bench.file("desk/desk-schema-1.db", "an older desk");
        String told = purge().out();
        assertTrue(told.contains("older copy deleted: ") && told.contains("desk-schema-1.db"), told);
    }
}
