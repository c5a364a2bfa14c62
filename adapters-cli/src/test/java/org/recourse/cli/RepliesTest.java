package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a buyer's message to a checked, sent and recorded reply. */
class RepliesTest {
    private static final String ORDER = "302-0000004-0000004";
    private static final String MESSAGE = """
            message-id,order-id,buyer,received-at,subject,body,answered-at,no-reply-needed
            m-2,302-0000004-0000004,Wilhelmine,2026-06-30T07:00:00Z,Lieferung,Guten Tag! Mein Paket ist noch nicht angekommen.,,
            """;
    private static final String CONTACT = "Danke! Schreiben Sie an hilfe (at) lampenhaus [punkt] de.";

    @TempDir
    private Path home;

    private Bench bench;
    private String id;

    @BeforeEach
    void open() {
        bench = new Bench(home);
        bench.file("files/orders.csv", Shop.ORDERS);
        bench.file("files/messages.csv", MESSAGE);
        done("import", home.resolve("files").toString());
        id = json("case", "list").list("cases").get(0).text("id");
    }

    private String done(String... words) {
        Outcome outcome = bench.onDesk(words);
        assertEquals(0, outcome.exit(), outcome.err());
        return outcome.out();
    }

    private Document json(String... words) {
        return Document.of(
                done(Stream.concat(List.of(words).stream(), Stream.of("--json")).toArray(String[]::new)));
    }

    private Outcome refused(int exit, String... words) {
        Outcome outcome = bench.onDesk(words);
        assertEquals(exit, outcome.exit(), outcome.out() + outcome.err());
        return outcome;
    }

    private String state() {
        return json("case", "show", id).text("state");
    }

    private void sign() {
        bench.file("desk/reply.txt", "sellerName = Lampenhaus\n");
    }

    @Test
    void a_question_is_recognised_answered_and_closed() {
        String advice = done("next", id);
        assertTrue(advice.contains("because the buyer wrote \"Paket ist noch nicht angekommen\""), advice);
        assertTrue(advice.contains("--template delay-apology"), advice);

        sign();
        String letter = done("reply", "draft", id);
        assertTrue(letter.contains(ORDER) && letter.contains("Wilhelmine"), letter);
        assertTrue(letter.contains("1-2 Werktagen") && letter.contains("Lampenhaus"), letter);
        assertFalse(letter.contains("{{") || letter.contains("Before it is sent"), letter);

        Path file = bench.file("letter.txt", letter);
        Document sent = json("reply", "sent", id, file.toString());
        assertEquals("awaiting-buyer", sent.text("state"));
        assertEquals("2026-07-02T09:00:00Z", sent.text("promise"));
        assertEquals(
                "2026-07-02T09:00:00Z", json("case", "show", id).at("deadline").text("due"));
        assertTrue(done("case", "show", id).contains("Lampenhaus"));

        done("case", "act", id, "matter-resolved");
        assertEquals("resolved", state());
    }

    @Test
    void the_user_may_say_what_it_is_about() {
        Document advice = json("next", id, "--situation", "address-change", "--told", "order-shipped=yes");
        assertEquals("told", advice.at("situation").text("source"));
        assertEquals(
                "address-change-after-shipping",
                advice.at("situation").at("write").text("template"));
        assertTrue(refused(2, "next", id, "--situation", "boredom").err().contains("not-received"));
    }

    @Test
    void a_letter_with_a_gap_is_not_handed_out() {
        Outcome outcome = refused(4, "reply", "draft", id, "--template", "delay-apology");
        assertEquals("", outcome.out());
        assertEquals(
                "recourse: delay-apology: nothing is known for sellerName (the name that the letter is signed with, from reply.txt in the desk, or given) (RPL-10)",
                outcome.message());
        assertTrue(outcome.err().contains("--fill \"sellerName=...\""), outcome.err());
        done("reply", "draft", id, "--template", "delay-apology", "--fill", "sellerName=L");
    }

    @Test
    void a_letter_is_written_in_the_language_that_is_asked_for() {
        sign();
        String letter = done("reply", "draft", id, "--template", "photo-request", "--in", "fr");
        assertTrue(letter.contains("1 à 2 jours ouvrés"), letter);
        assertTrue(refused(2, "reply", "draft", id, "--in", "tlh").err().contains("known are en, de"));
    }

    @Test
    void a_text_of_the_desk_may_begin_with_a_byte_order_mark() {
        bench.file("desk/reply.txt", "\uFEFFsellerName = Lampenhaus\n");
        assertTrue(done("reply", "draft", id, "--template", "delay-apology").contains("Lampenhaus"));
    }

    @Test
    void what_cannot_be_drafted_is_named() {
        assertTrue(refused(2, "reply", "draft", id, "--template", "poem").err().contains("photo-request"));
        assertTrue(refused(2, "reply", "draft", id, "--template", "manual", "--fill", "colour=red")
                .err()
                .contains("has no placeholder called colour"));
        String unclear = done("case", "open", "--kind", "buyer-message", "--order", "302-0000003-0000003");
        assertTrue(
                refused(2, "reply", "draft", unclear.split("[ :]", -1)[0]).err().contains("name one with --template"));
        assertEquals(4, bench.onDesk("reply", "draft", "ATZ-0000000000").exit());
        bench.file("desk/reply.txt", "shop = Lampenhaus\n");
        assertTrue(refused(3, "reply", "draft", id, "--template", "manual")
                .err()
                .contains("reply.txt, line 1: found \"shop\""));
    }

    @Test
    void a_text_that_breaks_a_rule_is_recorded_only_by_force_and_with_a_mark() {
        Path file = bench.file("letter.txt", CONTACT);
        Outcome outcome = refused(4, "reply", "sent", id, file.toString());
        assertTrue(outcome.message().contains("RPL-5 \"hilfe (at) lampenhaus [punkt] de\""), outcome.message());
        assertEquals("awaiting-reply", state());
        done("reply", "sent", id, file.toString(), "--force");
        assertEquals("awaiting-buyer", state());
        assertTrue(done("case", "show", id, "--json").contains("\"brokenRules\": \"RPL-5\""));
    }

    @Test
    void the_check_answers_as_scripts_expect() {
        Document answer = Document.of(refused(
                        1,
                        "reply",
                        "check",
                        bench.file("letter.txt", "𝐇i, write to a@b.com").toString(),
                        "--json")
                .out());
        Document finding = answer.list("findings").get(0);
        assertEquals("RPL-5", finding.text("rule"));
        assertEquals("error", finding.text("severity"));
        assertEquals("13", finding.text("from"));
        assertEquals("20", finding.text("to"));
        assertEquals("a@b.com", finding.text("excerpt"));
        assertTrue(finding.text("fix").endsWith("."));
    }

    @Test
    void the_check_reads_standard_input_and_needs_no_desk() throws IOException {
        Bench elsewhere = new Bench(home.resolve("nobody")).typing("Thank you for your patience.\n");
        Outcome outcome = elsewhere.onDesk("reply", "check", "-");
        assertEquals("Nothing is wrong with it.\n", outcome.out());
        assertEquals(0, outcome.exit());
        assertFalse(Files.exists(elsewhere.desk));
    }

    @Test
    void the_check_knows_the_case_and_what_is_attached() {
        Path text = bench.file("letter.txt", "Thank you.");
        assertTrue(refused(1, "reply", "check", text.toString(), "--case", id, "--proactive")
                .out()
                .contains("Name the order id"));
        assertEquals(
                1,
                bench.onDesk(
                                "reply",
                                "check",
                                text.toString(),
                                "--attachment",
                                text.toString(),
                                "--attachment",
                                text.toString(),
                                "--attachment",
                                text.toString(),
                                "--attachment",
                                text.toString(),
                                "--attachment",
                                text.toString(),
                                "--attachment",
                                text.toString())
                        .exit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-file.txt", "."})
    void what_cannot_be_read_is_named(String file) {
        Outcome outcome = refused(3, "reply", "check", home.resolve(file).toString());
        assertTrue(outcome.message().contains(home.resolve(file).toString()), outcome.message());
    }

    @Test
    void bytes_that_are_no_text_are_named() {
        Path file = bench.file("letter.txt", new byte[] {(byte) 0xC3, 0x28});
        assertTrue(refused(3, "reply", "check", file.toString()).message().contains("no UTF-8"));
    }

    @Test
    void own_templates_are_listed_and_checked() {
        bench.file("desk/templates/de/gruss.txt", "Guten Tag, {{sellerName}}");
        assertTrue(done("reply", "templates", "--in", "de").contains("gruss"));
        bench.file("desk/templates/de/kaputt.txt", "{{nobody}}");
        Outcome outcome = refused(1, "reply", "templates");
        assertTrue(outcome.out().contains("there is no placeholder called \"nobody\""), outcome.out());
    }

    @Test
    void a_letter_to_amazon_moves_a_claim() {
        bench.file("claims.csv", Shop.CLAIMS);
        done("import", home.resolve("claims.csv").toString());
        String claim = json("case", "list", "--kind", "a-to-z-claim").list("cases").stream()
                .filter(row -> row.text("orderId").equals(Shop.CLAIM))
                .findFirst()
                .orElseThrow()
                .text("id");
        sign();
        String letter = done("reply", "draft", claim, "--template", "delivered-to-amazon");
        assertTrue(letter.contains("1Z1") && letter.contains("UPS"), letter);
        Path file = bench.file("answer.txt", letter);
        Document sent = json("reply", "sent", claim, file.toString(), "--to", "amazon", "--event", "seller-responded");
        assertEquals("responded", sent.text("state"));
        refused(4, "reply", "sent", claim, file.toString(), "--to", "amazon", "--event", "seller-responded");
        refused(4, "reply", "sent", claim, file.toString(), "--to", "amazon", "--event", "sung");
    }

    @Test
    void an_advised_action_is_recorded_by_its_name() {
        assertEquals("reply", json("next", id).at("advice").text("action"));
        done("case", "act", id, "reply");
        assertEquals("awaiting-buyer", state());
        Outcome idle = refused(4, "case", "act", id, "wait-for-buyer");
        assertTrue(idle.message().contains("wait-for-buyer moves nothing"), idle.message());
        assertTrue(refused(4, "case", "act", id, "refund").err().contains("known are"));
    }

    @Test
    void numbers_of_the_readers_country_are_known() {
        Path file = bench.file("letter.txt", "Thank you, please call ０３０ 901820.");
        assertTrue(refused(1, "reply", "check", file.toString(), "--in", "de")
                .out()
                .contains("phone number"));
    }

    @Test
    void an_address_is_no_name() {
        bench.file(
                "more.csv",
                MESSAGE.replace("Wilhelmine", "x1@marketplace.amazon.de")
                        .replace("m-2", "m-3")
                        .replace(ORDER, "302-0000003-0000003"));
        done("import", home.resolve("more.csv").toString());
        String letter =
                done("reply", "draft", "302-0000003-0000003", "--template", "photo-request", "--fill", "sellerName=L");
        assertTrue(letter.startsWith("Guten Tag,"), letter);
    }
}
