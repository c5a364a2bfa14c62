package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.application.intake.StagingException;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.FailureReport;

/** What is said when something is not understood, or fails. */
class FaultsTest {
    @TempDir
    private Path home;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(home);
    }

    private static String told(Failure failure, int exit) {
        StringWriter err = new StringWriter();
        assertEquals(exit, new FailureReport(new PrintWriter(err), false, false).tell(failure));
        return err.toString();
    }

    @Test
    void a_failure_is_told_as_it_is() {
        assertEquals("recourse: no\n", told(Faults.explain(Failure.usage("no", null)), 2));
    }

    @Test
    void input_that_cannot_be_kept_asks_for_space() {
        String said = told(Faults.explain(new StagingException("the disk is full", new IOException("full"))), 7);
        assertEquals(
                "recourse: the disk is full\n  make space there, or save the input as a file and name that\n", said);
    }

    @Test
    void whatever_else_fails_is_a_bug_with_its_words_if_it_has_any() {
        assertTrue(told(Faults.explain(new IllegalStateException("odd")), 70)
                .startsWith("recourse: a bug in recourse (IllegalStateException: odd)\n"));
        assertTrue(told(Faults.explain(new IllegalStateException()), 70)
                .startsWith("recourse: a bug in recourse (IllegalStateException)\n"));
    }

    @Test
    void words_too_many_are_counted_and_options_are_named() {
        Outcome words = bench.onDesk("case", "note", "atz-1", "The", "parcel", "of", "Jane");
        assertEquals(2, words.exit());
        assertEquals("recourse: 3 words too many", words.message());
        assertTrue(words.err().contains("a text with blanks in it needs quotes around it; see '"), words.err());
        assertFalse(words.err().contains("Jane"), words.err());
        assertEquals(
                "recourse: not understood: '--loud'",
                bench.onDesk("case", "note", "atz-1", "text", "--loud").message());
        assertEquals(
                "recourse: not understood: 'now'",
                bench.onDesk("worklist", "now").message());
    }

    @Test
    void a_command_that_is_nearly_right_is_suggested() {
        Outcome outcome = bench.run("worklit");
        assertTrue(outcome.err().contains("did you mean ") && outcome.err().contains("worklist"), outcome.err());
    }

    @Test
    void a_word_that_is_none_of_a_list_is_answered_with_the_list() {
        Outcome outcome = bench.onDesk("worklist", "--format", "pdf");
        assertEquals("recourse: --format: there is none called \"pdf\"", outcome.message());
        assertTrue(outcome.err().contains("known are table, json, csv; see 'recourse"), outcome.err());
        assertEquals(
                "recourse: --lang: there is none called \"tlh\"",
                bench.onDesk("worklist", "--lang", "tlh").message());
    }

    @Test
    void a_value_that_is_missing_or_wrong_is_told_in_one_line() {
        assertTrue(bench.onDesk("worklist", "--limit", "many").message().contains("--limit"));
        assertTrue(bench.onDesk("case", "show").message().contains("ID"));
    }

    @Test
    void errors_are_json_however_json_was_asked_for() {
        assertJson("--json");
        assertJson("--format=json");
        assertJson("--format=JSON");
        assertJson("--format", "json");
        assertJson("--format", "JSON");
    }

    private void assertJson(String... form) {
        String[] words =
                Stream.concat(Arrays.stream(form), Stream.of("nonsense")).toArray(String[]::new);
        Outcome outcome = bench.run(words);
        assertEquals(2, outcome.exit());
        assertEquals("usage", Document.of(outcome.err()).at("error").text("code"));
    }

    @Test
    void errors_are_for_people_where_json_was_not_asked_for() {
        assertTrue(bench.run("--format", "csv", "nonsense").err().startsWith("recourse: "));
        assertTrue(bench.run("nonsense", "--format").err().startsWith("recourse: "));
        assertTrue(bench.run("json", "--format", "csv").err().startsWith("recourse: "));
    }

    @Test
    void a_trace_is_shown_to_those_who_ask_for_more_words() {
        assertTrue(bench.run("--format", "pdf", "-v").err().contains("\tat "));
        assertFalse(bench.run("--format", "pdf").err().contains("\tat "));
        assertTrue(Document.of(bench.run("--format", "pdf", "--json", "-v").err())
                .at("error")
                .text("trace")
                .contains("at org"));
    }

    @Test
    void a_character_that_was_lost_on_its_way_is_refused() {
        assertTrue(bench.onDesk("case", "note", "atz-1", "caf\uFFFD").message().contains("a character that was lost"));
        assertTrue(bench.onDesk("case", "note", "atz-1", "\uD83D").message().contains("a character that was lost"));
    }

    @Test
    void an_answer_that_cannot_be_written_is_an_error_and_one_that_nobody_reads_is_none() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(7, bench.run(full, err, false, "--version"));
        assertEquals(
                "recourse: cannot write to standard output: no space left\n", err.toString(StandardCharsets.UTF_8));
        assertEquals(0, bench.run(full, new ByteArrayOutputStream(), true, "--version"));
    }
}
