package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportOnATerminalTest {
    private static final String ERASE = "\r\u001b[K";

    @TempDir
    private Path home;

    private Bench bench;
    private String file;

    @BeforeEach
    void open() {
        bench = new Bench(home).onTerminal(100);
        String orders = IntStream.range(0, 2500)
                .mapToObj("111-0000000-%07d,2026-06-20T10:00:00Z,Amazon.com,MFN,shipped\n"::formatted)
                .collect(Collectors.joining());
        file = bench.file("orders.csv", "order-id,purchased-at,marketplace,channel,state\n" + orders)
                .toString();
    }

    @Test
    void a_long_import_shows_how_far_it_is_and_clears_up_behind_it() {
        Outcome outcome = bench.onDesk("import", file);
        assertEquals(0, outcome.exit(), outcome.err());
        String shown = ERASE + file + ": 1,000 rows" + ERASE + file + ": 2,000 rows" + ERASE;
        assertEquals(shown, outcome.err());
    }

    @Test
    void a_quiet_import_shows_nothing() {
        assertEquals("", bench.onDesk("import", file, "--quiet").err());
    }

    @Test
    void standard_input_is_taken_and_named_like_a_file() {
        Outcome outcome = bench.typing(Shop.ORDERS).onDesk("import", "-", "--json");
        Document taken = Document.of(outcome.out()).list("files").get(0);
        assertEquals("-", taken.text("path"));
        assertEquals(4, taken.number("new"));
        assertTrue(outcome.err().endsWith(ERASE), outcome.err());
    }
}
