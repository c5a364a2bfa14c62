package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    private static final OutputStream BROKEN = new OutputStream() {
        @Override
        public void write(int oneByte) throws IOException {
            throw new IOException("No space left on device");
        }
    };

    @TempDir
    private Path home;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(home);
    }

    @Test
    void a_reader_that_stops_listening_ends_the_program_quietly() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(0, bench.run(BROKEN, err, true, "policy", "list"));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_full_disk_under_standard_output_is_told() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(7, bench.run(BROKEN, err, false, "policy", "list"));
        assertEquals(
                "recourse: cannot write to standard output: No space left on device\n",
                err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_pipe_gets_no_colour() {
        assertFalse(bench.run("policy", "list").out().contains("\u001b"));
    }

    @Test
    void a_terminal_gets_colour() {
        assertTrue(bench.onTerminal(120).run("policy", "list").out().contains("\u001b["));
    }

    @Test
    void colour_can_be_declined_in_three_ways() {
        bench.onTerminal(120);
        assertFalse(bench.run("policy", "list", "--no-color").out().contains("\u001b"));
        assertFalse(bench.with("NO_COLOR", "1").run("policy", "list").out().contains("\u001b"));
        bench.without("NO_COLOR").with("TERM", "dumb");
        assertFalse(bench.run("policy", "list").out().contains("\u001b"));
    }

    @Test
    void a_narrow_terminal_is_never_overrun() {
        bench.onTerminal(60).with("TERM", "dumb");
        assertTrue(bench.run("policy", "list").out().lines().allMatch(line -> line.length() <= 60));
    }

    @Test
    void csv_is_one_line_for_each_element_under_a_heading() {
        Outcome outcome = bench.run("lifecycle", "return", "--format", "csv");
        assertEquals(
                "from,event,when,to,rule", outcome.out().lines().findFirst().orElse(""));
    }
}
