package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.cli.logging.LateLogging;

class UsageTest {
    @TempDir
    private Path home;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(home);
    }

    @AfterEach
    void hush() {
        LateLogging.setVerbosity(0);
    }

    @Test
    void without_a_command_the_help_is_shown() {
        Outcome outcome = bench.run();
        assertEquals(0, outcome.exit());
        Golden.agree("help.txt", outcome.out());
    }

    @Test
    void every_command_has_a_help_page() {
        StringBuilder pages = new StringBuilder();
        for (Commands command : Commands.values()) {
            Outcome outcome = bench.run(command.word(), "--help");
            assertEquals(0, outcome.exit(), command.word());
            assertEquals("", outcome.err(), command.word());
            pages.append(outcome.out(), 0, outcome.out().indexOf("Options everywhere"));
        }
        Golden.agree("help-commands.txt", pages.toString());
    }

    @Test
    void the_version_is_one_line() {
        Outcome outcome = bench.run("--version");
        assertEquals(0, outcome.exit());
        assertTrue(outcome.out().matches("recourse [^\n]+\n"), outcome.out());
    }

    @Test
    void an_unknown_command_is_answered_with_the_nearest() {
        Outcome outcome = bench.run("lifecicle");
        assertEquals(2, outcome.exit());
        assertEquals("", outcome.out());
        assertEquals("recourse: not understood: 'lifecicle'", outcome.message());
        assertTrue(outcome.err().contains("did you mean lifecycle"), outcome.err());
    }

    @Test
    void a_group_needs_one_of_its_commands() {
        Outcome outcome = bench.run("policy");
        assertEquals(2, outcome.exit());
        assertTrue(outcome.err().contains("policy --help"), outcome.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format=xml", "--lang=fr", "--as-of=yesterday", "--marketplace=Amazon.xx"})
    void a_value_that_is_none_is_refused(String option) {
        Outcome outcome = bench.run("policy", "list", option);
        assertEquals(2, outcome.exit(), outcome.err());
        String name = option.substring(2, option.indexOf('='));
        assertTrue(outcome.message().contains(name), outcome.err());
    }

    @Test
    void two_contradicting_formats_are_refused() {
        assertEquals(2, bench.run("policy", "list", "--json", "--format", "csv").exit());
    }

    @Test
    void options_everywhere_may_stand_before_or_after_the_command() {
        Outcome before = bench.run("--json", "policy", "list");
        Outcome after = bench.run("policy", "list", "--json");
        assertEquals(0, before.exit());
        assertEquals(before, after);
    }

    @Test
    void in_json_mode_an_error_is_one_object_on_standard_error() {
        Outcome outcome = bench.run("policy", "show", "POL-99", "--json");
        assertEquals(2, outcome.exit());
        assertEquals("", outcome.out());
        Document error = Document.of(outcome.err()).at("error");
        assertEquals("usage", error.text("code"));
        assertTrue(error.text("message").contains("POL-99"));
        assertTrue(error.text("hint").contains("POL-1, POL-2"));
    }

    @Test
    void a_wrong_option_is_an_object_too_in_json_mode() {
        for (List<String> json : List.of(List.of("--json"), List.of("--format", "json"), List.of("--format=JSON"))) {
            List<String> words = new ArrayList<>(List.of("policy", "--nonsense"));
            words.addAll(json);
            Outcome outcome = bench.run(words.toArray(String[]::new));
            assertEquals(2, outcome.exit());
            assertEquals("usage", Document.of(outcome.err()).at("error").text("code"));
        }
    }

    @Test
    void the_value_of_an_option_may_be_called_like_a_command() {
        Outcome outcome = bench.run("policy", "list", "--desk", "lifecycle", "-q");
        assertEquals(0, outcome.exit());
    }

    @Test
    void there_are_no_traces_without_v() {
        Outcome outcome = bench.run("policy", "list", "--as-of", "yesterday");
        assertFalse(outcome.err().contains("Exception"), outcome.err());
        assertFalse(outcome.err().contains("\tat "), outcome.err());
    }

    @Test
    void with_v_the_trace_follows_the_message() {
        Outcome outcome = bench.run("policy", "list", "--as-of", "yesterday", "-v");
        assertEquals(2, outcome.exit());
        assertTrue(outcome.err().contains("DateTimeParseException"), outcome.err());
    }
}
