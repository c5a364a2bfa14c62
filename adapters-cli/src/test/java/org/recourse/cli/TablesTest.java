package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people read. */
class TablesTest {
    @TempDir
    private Path home;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(home);
        Shop.open(bench);
    }

    private String shown(String... words) {
        Outcome outcome = bench.onDesk(words);
        assertEquals(0, outcome.exit(), outcome.err());
        return outcome.out();
    }

    @Test
    void an_import_lists_files_and_rejections() {
        bench.typing(Shop.CLAIMS.replace("12.50", "12.505"));
        Golden.agree("import.txt", bench.onDesk("import", "-").out());
    }

    @Test
    void account_health_shows_metrics_and_channels() {
        Golden.agree("health.txt", shown("health"));
    }

    @Test
    void health_from_files_shows_the_days_before_and_what_was_not_taken_in() {
        bench.file("files/more.csv", Shop.CHARGEBACKS.replace("25.00", "25.005"));
        Outcome outcome = bench.onDesk("health", "--from", home.resolve("files").toString());
        assertEquals(3, outcome.exit(), outcome.err());
        Golden.agree("health-from.txt", outcome.out().replace(home.toString(), "HOME"));
    }

    @Test
    void a_metric_is_explained_to_the_order() {
        Golden.agree("explain.txt", shown("health", "explain", "order-defect-rate"));
        Golden.agree(
                "explain-contacts.txt", shown("health", "explain", "contact-response-rate", "--as-of", "2026-07-02"));
    }

    @Test
    void the_worklist_shows_what_matters_most_first() {
        Golden.agree("worklist.txt", shown("worklist"));
    }

    @Test
    void the_worklist_on_a_narrow_terminal() {
        bench.onTerminal(70).with("TERM", "dumb");
        Golden.agree("worklist-narrow.txt", shown("worklist"));
    }

    @Test
    void a_limited_worklist_tells_of_the_rest() {
        String text = shown("worklist", "--limit", "1");
        assertTrue(text.contains("2 open"), text);
        assertTrue(text.contains("... and 1 more"), text);
    }

    @Test
    void a_case_with_chinese_words_of_its_buyer() {
        Golden.agree("case-show.txt", shown("case", "show", Shop.MESSAGE));
    }

    @Test
    void a_decided_claim_with_what_is_still_possible() {
        Golden.agree("case-show-granted.txt", shown("case", "show", Shop.GRANTED));
        Golden.agree("case-show-over.txt", shown("case", "show", Shop.GRANTED, "--as-of", "2026-08-01"));
    }

    /** ATZ-12, CBK-6. */
    @Test
    void a_claim_that_was_worked_on_with_its_evidence_its_payments_and_the_other_case_of_its_order() {
        String proof = bench.file("proof.txt", "signed").toString();
        bench.file("more/chargebacks.csv", Shop.CHARGEBACKS);
        bench.file("more/refunds.csv", Shop.REFUNDS);
        Golden.agree("case-attach.txt", shown("case", "attach", Shop.CLAIM, "signature", proof));
        shown("case", "contact", Shop.CLAIM, "phone", "--promise-by", "2026-07-02T10:00:00Z");
        shown("case", "note", Shop.CLAIM, "The parcel was signed for.");
        Golden.agree("case-act.txt", shown("case", "act", Shop.CLAIM, "seller-responded"));
        shown("import", home.resolve("more").toString());
        Golden.agree("case-show-worked.txt", shown("case", "show", "atz-e").replace(home + "/", ""));
    }

    /** MET-2. */
    @Test
    void health_names_late_answers_and_defects_whose_order_is_unknown() {
        bench.file("stray.csv", Shop.CHARGEBACKS.replace(Shop.CLAIM, "111-9999999-9999999"));
        shown("import", home.resolve("stray.csv").toString());
        Golden.agree("health-notes.txt", shown("health", "--as-of", "2026-07-02"));
    }

    @Test
    void about_a_settled_case_nothing_is_advised() {
        shown("case", "act", Shop.CLAIM, "amazon-denied");
        Golden.agree("next-settled.txt", shown("next", Shop.CLAIM));
    }

    /** POL-26. */
    @Test
    void what_would_be_forgotten_and_what_stays() {
        bench.file(
                "more.csv",
                Shop.MESSAGES
                        .replace("m-1", "m-9")
                        .replace(Shop.MESSAGE, Shop.GRANTED)
                        .replace(",,\n", ",,yes\n"));
        shown("import", home.resolve("more.csv").toString());
        Golden.agree("purge-now.txt", shown("privacy", "purge", "--dry-run"));
        Golden.agree("purge-later.txt", shown("privacy", "purge", "--dry-run", "--as-of", "2026-12-31"));
    }

    @Test
    void a_policy_with_every_value_that_was_heard_of() {
        Golden.agree("policy-show.txt", shown("policy", "show", "POL-1"));
    }

    @Test
    void a_claim_with_its_advice() {
        Golden.agree("next.txt", shown("next", Shop.CLAIM));
    }

    @Test
    void why_something_is_refused() {
        Golden.agree("why.txt", shown("case", "why", Shop.CLAIM, "seller-appealed"));
    }

    @Test
    void every_case_is_listed() {
        Golden.agree("case-list.txt", shown("case", "list"));
    }

    @Test
    void a_lifecycle_is_printed_as_a_grid() {
        Golden.agree("lifecycle.txt", shown("lifecycle", "chargeback"));
    }

    @Test
    void words_of_a_buyer_cannot_steer_the_terminal() {
        bench.file("evil.csv", Shop.MESSAGES.replace("m-1", "m-2").replace("怎么办", "\u001b]0;owned\u0007\u202e"));
        assertEquals(
                0, bench.onDesk("import", home.resolve("evil.csv").toString()).exit());
        String text = bench.onTerminal(120).onDesk("case", "show", Shop.MESSAGE).out();
        assertFalse(text.contains("\u001b]"), text);
        assertFalse(text.contains("\u202e"), text);
        assertTrue(text.contains("\\u001b]0;owned\\u0007\\u202e"), text);
    }

    @Test
    void a_worklist_for_a_spreadsheet() {
        Golden.agree("worklist.csv", shown("worklist", "--format", "csv"));
    }
}
