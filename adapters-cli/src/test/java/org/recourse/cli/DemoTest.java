package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo, on whose output the README relies. */
class DemoTest {
    private static final Path README = Path.of("../README.md");
    private static final String BEGIN = "<!-- demo -->\n";
    private static final String END = "<!-- end of demo -->\n";

    @TempDir
    private Path home;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(home).with("RECOURSE_COMMAND", "./recourse");
    }

    private String demo() {
        Outcome outcome = bench.onDesk("demo");
        assertEquals(0, outcome.exit(), outcome.err());
        assertEquals("", outcome.err());
        return outcome.out().replace(bench.desk.toString(), "/tmp/recourse-demo");
    }

    @Test
    void it_does_the_main_job() {
        Golden.agree("demo.txt", demo());
    }

    @Test
    void the_readme_shows_what_it_prints() throws IOException {
        String readme = Files.readString(README);
        int from = readme.indexOf(BEGIN) + BEGIN.length();
        int to = readme.indexOf(END);
        Golden.agree(README, readme.substring(0, from) + Transcript.of(demo()) + readme.substring(to));
    }

    @Test
    void the_commands_that_it_ends_with_work_when_pasted() {
        List<String> pasted = bench.onDesk("demo")
                .out()
                .lines()
                .filter(line -> line.startsWith("  ./recourse "))
                .toList();
        assertEquals(3, pasted.size());
        for (String line : pasted) {
            String[] words = line.strip().substring("./recourse ".length()).split(" ");
            Outcome outcome = bench.run(words);
            assertEquals(0, outcome.exit(), outcome.err());
            assertFalse(outcome.out().isEmpty());
        }
    }

    @Test
    void a_desk_that_is_in_use_is_left_alone() {
        Shop.open(bench);
        String before = bench.onDesk("case", "list").out();
        Outcome outcome = bench.onDesk("demo");
        assertEquals(2, outcome.exit());
        assertTrue(outcome.message().contains("there is a desk in"), outcome.err());
        assertEquals(before, bench.onDesk("case", "list").out());
    }

    @Test
    void the_users_own_desk_is_not_touched_without_being_named() {
        bench.with("RECOURSE_DESK", bench.desk.toString()).with("TMPDIR", home.toString());
        assertEquals(0, bench.run("demo").exit());
        assertFalse(Files.exists(bench.desk));
    }

    @Test
    void as_json_it_is_one_document() {
        Document demo = Document.of(bench.onDesk("demo", "--json").out());
        assertTrue(
                demo.names().containsAll(List.of("desk", "asOf", "import", "health", "forecast", "worklist", "next")));
    }
}
