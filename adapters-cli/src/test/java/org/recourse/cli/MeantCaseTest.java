package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which case, which amount and which fact is meant, and what is said when it is none. */
class MeantCaseTest {
    @TempDir
    private Path home;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(home);
        Shop.open(bench);
    }

    private Outcome refused(int exit, String... words) {
        Outcome outcome = bench.onDesk(words);
        assertEquals(exit, outcome.exit(), outcome.err());
        return outcome;
    }

    private String opened(String... more) {
        List<String> words = new ArrayList<>(List.of("case", "open", "--kind", "a-to-z-claim"));
        words.addAll(List.of(more));
        Outcome outcome = bench.onDesk(words.toArray(String[]::new));
        assertEquals(0, outcome.exit(), outcome.err());
        return outcome.out();
    }

    @Test
    void an_order_with_two_cases_means_neither_and_both_are_named() {
        bench.file("chargebacks.csv", Shop.CHARGEBACKS);
        refused(0, "import", home.resolve("chargebacks.csv").toString());
        Outcome outcome = refused(4, "case", "show", Shop.CLAIM);
        assertEquals("recourse: \"" + Shop.CLAIM + "\" may mean 2 cases", outcome.message());
        assertTrue(outcome.err().contains("name one of ATZ-"), outcome.err());
        Document error =
                Document.of(refused(4, "case", "show", Shop.CLAIM, "--json").err());
        assertTrue(error.at("error").text("candidates").contains("CBK-"), error.toString());
    }

    @Test
    void a_word_that_is_no_case_is_repeated_and_a_sentence_is_not() {
        assertEquals(
                "recourse: there is no case \"atz-none\"",
                refused(4, "case", "show", "atz-none").message());
        assertEquals(
                "recourse: there is no case of that id",
                refused(4, "case", "show", "Jane Doe wrote").message());
    }

    @Test
    void a_desk_without_cases_says_so() {
        Bench other = new Bench(home.resolve("other"));
        other.file("orders.csv", Shop.ORDERS);
        other.onDesk("import", other.home.resolve("orders.csv").toString());
        assertEquals("There are no cases.\n", other.onDesk("case", "list").out());
        assertTrue(other.onDesk("worklist").out().endsWith("Nothing is open.\n"));
    }

    @Test
    void the_list_of_cases_is_narrowed_to_a_kind() {
        String list = bench.onDesk("case", "list", "--kind", "buyer-message").out();
        assertTrue(list.contains("MSG-") && !list.contains("ATZ-"), list);
    }

    @Test
    void a_case_is_opened_once() {
        String first = opened("--reference", "C-9", "--order", "111-0000009-0000009");
        assertTrue(first.contains(" is open; 'recourse next "), first);
        String again = opened("--reference", "C-9", "--order", "111-0000009-0000009");
        assertTrue(again.endsWith(" is open already\n"), again);
        String more = opened("--reference", "C-9", "--order", "111-0000009-0000009", "--reason", "not-received");
        assertTrue(more.endsWith(" is open already; what is new is added to it\n"), more);
    }

    @Test
    void an_amount_has_its_currency_in_it_beside_it_or_from_the_marketplace() {
        assertTrue(amount("12.50 EUR", "C-1").contains("amount     12.50 EUR"));
        assertTrue(amount("12.50", "C-2", "--currency", "GBP").contains("amount     12.50 GBP"));
        assertTrue(amount("1250", "C-3", "--marketplace", "Amazon.co.jp").contains("amount     1250 JPY"));
        Outcome none = refused(
                2, "case", "open", "--kind", "a-to-z-claim", "--order", "111-0000008-0000008", "--amount", "12.50");
        assertEquals("recourse: --amount 12.50: the currency is missing", none.message());
    }

    private String amount(String amount, String reference, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "--amount",
                amount,
                "--reference",
                reference + "9",
                "--order",
                "111-0000008-000000" + reference.charAt(2)));
        words.addAll(List.of(more));
        String id = opened(words.toArray(String[]::new)).split(" ", 2)[0];
        return bench.onDesk("case", "show", id).out();
    }

    @Test
    void a_fact_that_is_told_is_known_by_its_name_and_yes_or_no() {
        Outcome fact = refused(2, "next", Shop.CLAIM, "--told", "weather=yes");
        assertEquals("recourse: --told: there is none called \"weather\"", fact.message());
        assertTrue(fact.err().contains("known are "), fact.err());
        String known = fact.err().split("known are ", 2)[1].split("[,\n]", 2)[0];
        Outcome answer = refused(2, "next", Shop.CLAIM, "--told", known + "=perhaps");
        assertEquals("recourse: --told " + known + ": neither yes nor no: perhaps", answer.message());
        assertEquals(
                0, bench.onDesk("next", Shop.CLAIM, "--told", known + "=no").exit());
    }

    @Test
    void a_told_fact_changes_the_advice() {
        Document before = Document.of(bench.onDesk("next", Shop.CLAIM, "--json").out());
        Document question = before.list("questions").get(0);
        Document after =
                Document.of(bench.onDesk("next", Shop.CLAIM, "--json", "--told", question.text("fact") + "=yes")
                        .out());
        assertEquals(question.at("ifYes").text("action"), after.at("advice").text("action"));
    }

    @Test
    void what_is_legal_now_is_said_to_be() {
        Outcome legal = bench.onDesk("case", "why", Shop.CLAIM, "amazon-denied");
        assertEquals(0, legal.exit(), legal.err());
        assertTrue(
                legal.out().startsWith("amazon-denied is legal now: it leads from awaiting-seller to "), legal.out());
        assertEquals(
                "true",
                Document.of(bench.onDesk("case", "why", Shop.CLAIM, "amazon-denied", "--json")
                                .out())
                        .text("legal"));
    }

    @Test
    void an_event_to_which_no_way_leads_is_said_to_be_out_of_reach() {
        bench.onDesk("case", "act", Shop.CLAIM, "buyer-withdrew");
        String out = bench.onDesk("case", "why", Shop.CLAIM, "seller-responded").out();
        assertTrue(out.contains("No way leads there from here."), out);
        assertEquals(4, bench.onDesk("case", "why", Shop.CLAIM, "party").exit());
    }

    @Test
    void evidence_has_its_places_and_forgotten_words_are_not_added_to() {
        String proof = bench.file("proof.txt", "signed").toString();
        Outcome slot = refused(4, "case", "attach", Shop.CLAIM, "moon", proof);
        assertTrue(slot.message().endsWith(": there is no such place for evidence"), slot.err());
        assertTrue(slot.err().contains("known are "), slot.err());
        refused(0, "case", "act", Shop.MESSAGE, "reply-not-needed");
        refused(0, "privacy", "purge", "--as-of", "2027-06-30");
        Outcome purged = refused(4, "case", "note", Shop.MESSAGE, "one more");
        assertTrue(purged.message().contains("its personal data were purged"), purged.err());
        assertFalse(purged.err().contains("one more"), purged.err());
    }
}
