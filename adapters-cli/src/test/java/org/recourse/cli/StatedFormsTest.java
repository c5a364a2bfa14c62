package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms for programs of what the rules and a case's history state. */
class StatedFormsTest {
    @TempDir
    private Path home;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(home);
    }

    private String shown(String... words) {
        Outcome outcome = bench.onDesk(words);
        assertEquals(0, outcome.exit(), outcome.err());
        return outcome.out();
    }

    @Test
    void a_history_names_what_an_act_said_in_camel_case() {
        Shop.open(bench);
        shown("case", "act", Shop.CLAIM, "amazon-granted", "--liability", "seller", "--metric-impact", "counts");
        List<Document> history =
                Document.of(shown("case", "show", Shop.CLAIM, "--json")).list("history");
        Document details = history.get(history.size() - 1).at("details");
        assertEquals(List.of("from", "to", "rule", "liability", "metricImpact"), List.copyOf(details.names()));
        assertEquals("counts", details.text("metricImpact"));
    }

    @Test
    void a_word_of_a_decision_that_is_none_is_answered_with_those_that_are() {
        Shop.open(bench);
        Outcome outcome = bench.onDesk("case", "act", Shop.CLAIM, "amazon-granted", "--liability", "nobody");
        assertEquals(2, outcome.exit());
        assertEquals("recourse: --liability: there is none called \"nobody\"", outcome.message());
        assertTrue(outcome.err().contains("known are ") && outcome.err().contains("seller"), outcome.err());
    }

    @Test
    void policies_are_rows_for_a_spreadsheet() {
        bench.file("desk/policy.txt", "POL-1 @Amazon.de from 2026-05-01 until 2026-05-31 = 36 hours\n");
        String rows = shown("policy", "show", "POL-1", "--format", "csv");
        assertTrue(rows.startsWith("id,subject,value,marketplace,from,until,edition,source,seen,force\nPOL-1,"), rows);
        assertTrue(rows.contains(",36 hours,Amazon.de,2026-05-01,2026-05-31,"), rows);
        assertTrue(shown("policy", "list", "--format", "csv").lines().count() > 20);
    }

    @Test
    void every_wrong_line_of_a_policy_is_counted() {
        bench.file("desk/policy.txt", "POL-1 = nonsense\n");
        assertTrue(bench.onDesk("policy", "list").message().endsWith("for POL-1"));
        bench.file("desk/policy.txt", "POL-1 = nonsense\nx\n");
        assertTrue(bench.onDesk("policy", "list").message().endsWith("for POL-1; 2 lines are wrong in all"));
    }

    @Test
    void a_lifecycle_is_rows_and_states_for_programs() {
        String rows = shown("lifecycle", "chargeback", "--format", "csv");
        assertTrue(rows.startsWith("from,event,when,to,rule\n"), rows);
        Document lifecycle = Document.of(shown("lifecycle", "chargeback", "--json"));
        assertEquals(rows.lines().count() - 1, lifecycle.list("rows").size());
        assertEquals("notified", lifecycle.list("states").get(0).text("name"));
        assertTrue(lifecycle.text("starts").contains("notified"), lifecycle.text("starts"));
    }

    @Test
    void a_case_and_a_metric_have_one_row_each_where_there_is_one() {
        Shop.open(bench);
        assertEquals(2, shown("next", Shop.CLAIM, "--format", "csv").lines().count());
        assertTrue(shown("case", "show", Shop.CLAIM, "--format", "csv").lines().count() >= 2);
    }
}
