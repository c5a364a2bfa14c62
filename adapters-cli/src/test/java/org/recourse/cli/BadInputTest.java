package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input: the message, the exit code, and that nothing is lost or half-written. */
class BadInputTest {
    private static final String FEEDBACK = """
            Date\tRating\tComments\tYour Response\tOrder ID\tRater Email
            3/7/26\t1\tnot nice\t\t111-0000001-0000001\tx@marketplace.example
            """;

    @TempDir
    private Path home;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(home);
    }

    private Outcome importing(String name, String text, String... more) {
        Path file = bench.file(name, text);
        List<String> words = new ArrayList<>(List.of("import", file.toString()));
        words.addAll(List.of(more));
        return bench.onDesk(words.toArray(String[]::new));
    }

    private int cases() {
        return Document.of(bench.onDesk("case", "list", "--json").out())
                .list("cases")
                .size();
    }

    private String export() {
        return bench.onDesk("case", "list", "--json").out()
                + bench.onDesk("verify").out();
    }

    @Test
    void an_unknown_kind_is_refused_by_name_with_the_nearest() {
        Outcome outcome = importing("odd.csv", "claim-id,order-id\nC-1,111-0000001-0000001\n");
        assertEquals(3, outcome.exit());
        assertTrue(
                outcome.out().contains("odd.csv, line 1: not recognised; the nearest kind is claims"), outcome.out());
        assertEquals(0, cases());
    }

    @Test
    void a_kind_that_is_only_recognised_is_refused_by_its_name() {
        Outcome outcome = importing("new.txt", "order-id\torder-item-id\tpurchase-date\n1\t2\t3\n");
        assertEquals(3, outcome.exit());
        assertTrue(outcome.out().contains("new-orders"), outcome.out());
    }

    @Test
    void a_wrong_encoding_is_refused_with_its_place() {
        byte[] bytes = Shop.MESSAGES.getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 40] = (byte) 0x81;
        bytes[bytes.length - 39] = (byte) 0x81;
        Path file = bench.file("messages.csv", bytes);
        Outcome outcome = bench.onDesk("import", file.toString());
        assertEquals(3, outcome.exit(), outcome.out());
        assertEquals(0, cases());
    }

    @Test
    void an_impossible_date_is_rejected_with_line_and_column_and_the_good_rows_are_kept() {
        Outcome outcome = importing("claims.csv", Shop.CLAIMS.replace("2026-06-28T09:00:00Z", "2026-02-30T09:00:00Z"));
        assertEquals(3, outcome.exit());
        assertTrue(outcome.out().contains("claims.csv, line 2, filed-at: "), outcome.out());
        assertEquals(1, cases());
    }

    @Test
    void an_impossible_amount_is_rejected() {
        Outcome outcome = importing("claims.csv", Shop.CLAIMS.replace("25.00", "twenty"));
        assertEquals(3, outcome.exit());
        assertTrue(outcome.out().contains("claims.csv, line 2, amount: "), outcome.out());
        assertEquals(1, cases());
    }

    @Test
    void an_impossible_order_id_is_rejected() {
        Outcome outcome = importing("claims.csv", Shop.CLAIMS.replace("111-0000001-0000001", "111/1"));
        assertEquals(3, outcome.exit());
        assertTrue(outcome.out().contains("claims.csv, line 2, order-id: "), outcome.out());
        assertEquals(1, cases());
    }

    @Test
    void strict_keeps_nothing_of_a_file_with_a_bad_row() {
        Outcome outcome = importing("claims.csv", Shop.CLAIMS.replace("25.00", "twenty"), "--strict");
        assertEquals(3, outcome.exit());
        assertEquals(0, cases());
    }

    @Test
    void a_bad_file_does_not_keep_the_good_ones_out() {
        Path bad = bench.file("bad.csv", "nothing,known\n1,2\n");
        Path good = bench.file("claims.csv", Shop.CLAIMS);
        Outcome outcome = bench.onDesk("import", bad.toString(), good.toString());
        assertEquals(3, outcome.exit());
        assertEquals(2, cases());
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        Path good = bench.file("claims.csv", Shop.CLAIMS);
        Outcome outcome = bench.onDesk("import", home.resolve("gone.csv").toString(), good.toString());
        assertEquals(3, outcome.exit());
        assertTrue(outcome.out().contains("gone.csv"), outcome.out());
        assertEquals(2, cases());
    }

    @Test
    void an_ambiguous_feedback_date_is_refused_until_the_marketplace_is_named() {
        Outcome outcome = importing("feedback.txt", FEEDBACK);
        assertEquals(3, outcome.exit(), outcome.out());
        assertTrue(outcome.out().contains("3/7/26"), outcome.out());
        assertEquals(0, cases());
        assertEquals(
                0,
                importing("feedback.txt", FEEDBACK, "--marketplace", "Amazon.com")
                        .exit());
        assertEquals(1, cases());
    }

    @Test
    void the_same_id_with_other_content_is_rejected_and_the_first_stays() {
        assertEquals(0, importing("claims.csv", Shop.CLAIMS).exit());
        Outcome outcome =
                importing("again.csv", Shop.CLAIMS.replace("C-1,111-0000001-0000001", "C-1,111-0000009-0000009"));
        assertEquals(3, outcome.exit(), outcome.out());
        assertTrue(outcome.out().contains("again.csv, line 2"), outcome.out());
        assertEquals(2, cases());
    }

    @Test
    void a_defect_of_an_unknown_order_is_kept_listed_and_counted_in_no_rate() {
        assertEquals(0, importing("claims.csv", Shop.CLAIMS).exit());
        Document health = Document.of(bench.onDesk("health", "--json").out());
        assertEquals(0, health.list("metrics").get(0).at("rate").number("denominator"));
        assertEquals(2, health.list("strays").size());
        assertTrue(bench.onDesk("health").out().contains("Order unknown"));
    }

    @Test
    void the_same_file_twice_adds_nothing() {
        Shop.open(bench);
        String before = export();
        Shop.open(bench);
        assertEquals(before, export());
    }

    @Test
    void standard_input_is_a_file_too() {
        Outcome outcome = bench.typing(Shop.CLAIMS).onDesk("import", "-");
        assertEquals(0, outcome.exit(), outcome.out());
        assertEquals(2, cases());
    }

    @Test
    void an_illegal_action_says_what_is_missing_what_is_open_and_which_rule_refuses() {
        Shop.open(bench);
        String before = export();
        Outcome outcome = bench.onDesk("case", "act", Shop.CLAIM, "seller-appealed");
        assertEquals(4, outcome.exit());
        assertTrue(outcome.message().contains("seller-appealed is refused by ATZ-2"), outcome.err());
        assertTrue(outcome.err().contains("open now: seller-responded"), outcome.err());
        Document error = Document.of(bench.onDesk("case", "act", Shop.CLAIM, "seller-appealed", "--json")
                        .err())
                .at("error");
        assertEquals("no-row", error.text("code"));
        assertEquals("ATZ-2", error.text("rule"));
        assertFalse(error.list("open").isEmpty());
        assertFalse(error.list("missing").isEmpty());
        assertEquals(before, export());
    }

    @Test
    void an_event_that_the_lifecycle_does_not_have_is_4_with_those_it_has() {
        Shop.open(bench);
        Outcome outcome = bench.onDesk("case", "act", Shop.CLAIM, "buyer-danced");
        assertEquals(4, outcome.exit());
        assertTrue(outcome.err().contains("known are "), outcome.err());
    }

    @Test
    void an_amount_without_its_currency_is_refused() {
        Outcome outcome =
                bench.onDesk("case", "open", "--kind", "chargeback", "--order", "111-0000001-0000001", "--amount", "5");
        assertEquals(2, outcome.exit());
        assertTrue(outcome.message().contains("the currency is missing"), outcome.err());
        assertEquals(0, cases());
    }

    @Test
    void a_reason_that_the_kind_does_not_have_is_refused_with_those_it_has() {
        Outcome outcome = bench.onDesk(
                "case", "open", "--kind", "chargeback", "--order", "111-0000001-0000001", "--reason", "boredom");
        assertEquals(2, outcome.exit());
        assertTrue(outcome.err().contains("fraud"), outcome.err());
        assertEquals(0, cases());
    }

    @Test
    void a_lost_race_is_5_and_the_winner_stays() {
        Shop.open(bench);
        String version = Document.of(
                        bench.onDesk("case", "show", Shop.CLAIM, "--json").out())
                .at("version")
                .value()
                .toString();
        assertEquals(0, bench.onDesk("case", "note", Shop.CLAIM, "the winner").exit());
        String before = export();
        Outcome outcome = bench.onDesk("case", "act", Shop.CLAIM, "seller-responded", "--expect-version", version);
        assertEquals(5, outcome.exit());
        assertTrue(outcome.message().contains("somebody else has worked on the case"), outcome.err());
        assertEquals(before, export());
    }
}
