package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskDirectoryTest {
    private static final String OWN_VALUE = "POL-1 = 11 hours\n";

    @TempDir
    private Path home;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(home);
    }

    private String claimAnswer(String... words) {
        Outcome outcome = bench.run(words);
        assertEquals(0, outcome.exit(), outcome.err());
        return Document.of(outcome.out()).list("policies").get(0).text("value");
    }

    @Test
    void the_option_beats_the_variable_and_the_variable_the_settings() {
        bench.file("option/policy.txt", "POL-1 = 11 hours\n");
        bench.file("variable/policy.txt", "POL-1 = 12 hours\n");
        bench.file("settled/policy.txt", "POL-1 = 13 hours\n");
        bench.file(".config/recourse/config", "# my desk\ndesk = " + home.resolve("settled") + "\n");
        assertEquals("13 hours", claimAnswer("policy", "list", "--json"));
        bench.with("RECOURSE_DESK", home.resolve("variable").toString());
        assertEquals("12 hours", claimAnswer("policy", "list", "--json"));
        String option = home.resolve("option").toString();
        assertEquals("11 hours", claimAnswer("policy", "list", "--json", "--desk", option));
    }

    @Test
    void by_default_the_desk_is_in_the_data_directory() {
        bench.file(".local/share/recourse/policy.txt", OWN_VALUE);
        assertEquals("11 hours", claimAnswer("policy", "list", "--json"));
    }

    @Test
    void the_data_directory_may_be_elsewhere() {
        bench.file("data/recourse/policy.txt", OWN_VALUE);
        bench.with("XDG_DATA_HOME", home.resolve("data").toString());
        assertEquals("11 hours", claimAnswer("policy", "list", "--json"));
    }

    @Test
    void a_relative_data_directory_is_ignored() {
        bench.file(".local/share/recourse/policy.txt", OWN_VALUE);
        bench.with("XDG_DATA_HOME", "data");
        assertEquals("11 hours", claimAnswer("policy", "list", "--json"));
    }

    @Test
    void without_a_home_the_desk_has_to_be_named() {
        Outcome outcome = bench.without("HOME").run("policy", "list");
        assertEquals(2, outcome.exit());
        assertTrue(outcome.message().contains("no home directory"), outcome.err());
        assertTrue(outcome.err().contains("--desk DIR"), outcome.err());
    }

    @Test
    void a_desk_that_is_no_directory_is_wrong_usage() throws IOException {
        Path file = bench.file("letter.txt", "Dear Sir or Madam");
        Path nowhere = Files.createSymbolicLink(home.resolve("link"), home.resolve("nowhere"));
        for (Path other : List.of(file, nowhere)) {
            Outcome outcome = bench.run("case", "list", "--desk", other.toString());
            assertEquals(2, outcome.exit());
            assertTrue(outcome.message().endsWith("there is something else at " + other), outcome.err());
        }
    }

    @Test
    void below_a_file_there_are_no_settings_and_no_desk() {
        Path file = bench.file("letter.txt", "Dear Sir or Madam");
        bench.with("HOME", file.toString());
        assertEquals(0, bench.run("case", "list", "--json").exit());
    }

    @Test
    void a_policy_that_cannot_be_read_is_not_passed_over() {
        bench.file("desk/policy.txt/within", "");
        Outcome outcome = bench.onDesk("policy", "list");
        assertEquals(7, outcome.exit());
        assertTrue(outcome.message().contains("policy.txt cannot be read: "), outcome.err());
    }

    @Test
    void a_setting_that_is_not_known_is_refused_with_its_line() {
        Path file = bench.file(".config/recourse/config", "desk = d\ncolour = red\n");
        Outcome outcome = bench.run("policy", "list");
        assertEquals(2, outcome.exit());
        String expected = "recourse: " + file
                + ", line 2: found \"colour = red\", expected one of desk, account, lang, then = and a value";
        assertEquals(expected, outcome.message());
    }

    @Test
    void a_policy_line_that_is_not_understood_is_refused_with_file_line_found_and_expected() {
        bench.file("desk/policy.txt", "# ours\nPOL-1 = 48 hours\nPOL-2 = soon\n");
        Outcome outcome = bench.onDesk("policy", "list");
        assertEquals(3, outcome.exit());
        assertTrue(outcome.message().contains("policy.txt, line 3: found \"soon\", expected "), outcome.err());
        assertEquals("", outcome.out());
    }

    @Test
    void a_place_without_a_desk_reads_as_an_empty_one_and_is_said_to_be() {
        for (String command : List.of("worklist", "verify")) {
            Outcome outcome = bench.onDesk(command);
            assertEquals(0, outcome.exit(), outcome.err());
            assertTrue(outcome.err().contains("there is no desk in " + bench.desk), outcome.err());
        }
    }
}
