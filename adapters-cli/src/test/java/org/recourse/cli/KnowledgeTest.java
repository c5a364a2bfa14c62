package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the desk knows beside its cases: findings, product notes, what became of goods, and what weeks have taught. */
class KnowledgeTest {
    private static final String ALL_ORDERS = """
            amazon-order-id\tpurchase-date\tlast-updated-date\torder-status\tfulfillment-channel\tsales-channel\tsku\tasin\tquantity\tcurrency\titem-price
            111-0000001-0000001\t2026-06-22T10:00:00+00:00\t2026-06-23T10:00:00+00:00\tShipped\tMerchant\tAmazon.com\tLAMP-2\tB0LAMP00002\t1\tUSD\t25.00
            111-0000002-0000002\t2026-06-23T10:00:00+00:00\t2026-06-23T10:00:00+00:00\tShipped\tMerchant\tAmazon.com\tLAMP-2\tB0LAMP00002\t1\tUSD\t25.00
            111-0000003-0000003\t2026-06-24T10:00:00+00:00\t2026-06-24T10:00:00+00:00\tShipped\tMerchant\tAmazon.com\tBULB-1\tB0BULB00001\t2\tUSD\t9.00
            """;

    private static final String MESSAGES = """
            message-id,order-id,buyer,received-at,subject,body,answered-at,no-reply-needed
            m-1,111-0000001-0000001,Ann,2026-06-29T20:00:00Z,Lamp,The lamp is defective: it flickers all the time.,,
            """;

    private static final String NOTES = """
            [LAMP-2]
            name = Reading lamp
            strength = Four hours on one charge
            weak point = The clip is short
            problem = It flickers
            sign = flicker*
            solution = Hold the button for five seconds.
            problem = It does not charge
            warranty = 24 months
            """;

    @TempDir
    private Path home;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(home);
        bench.file("files/orders.txt", ALL_ORDERS);
        bench.file("files/messages.csv", MESSAGES);
        done("import", home.resolve("files").toString());
    }

    private String done(String... words) {
        Outcome outcome = bench.onDesk(words);
        assertEquals(0, outcome.exit(), outcome.toString());
        return outcome.out();
    }

    private Outcome refused(int exit, String... words) {
        Outcome outcome = bench.onDesk(words);
        assertEquals(exit, outcome.exit(), outcome.toString());
        return outcome;
    }

    @Test
    void what_was_found_out_need_not_be_told_again() {
        Document asked = Document.of(done("next", Shop.CLAIM, "--json")).at("situation");
        assertEquals("photo-request", asked.at("write").text("template"));
        assertTrue(asked.list("questions").stream()
                .anyMatch(question -> question.text("fact").equals("photo-seen")));
        String tried = done("next", Shop.CLAIM, "--told", "photo-seen=yes", "--told", "defect-visible=yes");
        assertTrue(tried.contains("--template replacement"), tried);
        assertTrue(done("next", Shop.CLAIM).contains("--template photo-request"));
        String told = done("case", "tell", Shop.CLAIM, "photo-seen=yes", "defect-visible=yes");
        assertTrue(told.contains("a photo has been seen, and that the defect is plain to see"), told);
        assertTrue(done("next", Shop.CLAIM).contains("--template replacement"));
        assertTrue(done("case", "show", Shop.CLAIM, "--json").contains("\"fact\": \"defect-visible\""));
        done("case", "tell", Shop.CLAIM, "defect-visible=no");
        assertTrue(done("next", Shop.CLAIM).contains("--template misunderstanding"));
    }

    @Test
    void a_record_goes_before_what_is_told_and_the_user_hears_of_it() {
        Outcome outcome = bench.onDesk("case", "tell", Shop.CLAIM, "about-an-order=no");
        assertEquals(
                "recourse: the desk's records say otherwise of about-an-order, and go before what is told",
                outcome.message());
        assertEquals(
                "", bench.onDesk("case", "tell", Shop.CLAIM, "photo-seen=yes").err());
    }

    @Test
    void a_fact_that_there_is_not_is_refused() {
        assertTrue(refused(2, "case", "tell", Shop.CLAIM, "moon-full=yes").err().contains("photo-seen"));
        assertTrue(refused(2, "case", "tell", Shop.CLAIM, "photo-seen=perhaps")
                .err()
                .contains("neither yes nor no"));
        refused(4, "case", "tell", "ATZ-0000000000", "photo-seen=yes");
    }

    @Test
    void notes_are_at_hand_while_answering_and_fill_the_letter() {
        assertTrue(refused(2, "product", "show", "LAMP-2").err().contains("there are none yet"));
        bench.file("desk/products.txt", NOTES);
        bench.file("desk/reply.txt", "sellerName = L\n");
        String advice = done("next", Shop.CLAIM);
        assertTrue(advice.contains("Product: LAMP-2, Reading lamp"), advice);
        assertTrue(advice.contains("Known:   It flickers. Hold the button for five seconds."), advice);
        assertTrue(advice.contains("Weak:    The clip is short"), advice);
        Document product =
                Document.of(done("next", Shop.CLAIM, "--json")).list("products").get(0);
        assertEquals("It flickers", product.text("recognised"));
        String letter = done("reply", "draft", Shop.CLAIM, "--template", "photo-request");
        assertTrue(letter.contains("Reading lamp"), letter);
        assertTrue(done("product", "list").contains("LAMP-2"));
        assertTrue(done("product", "show", "LAMP-2").contains("Four hours"));
        assertTrue(refused(2, "product", "show", "LAMP-9").err().contains("known are LAMP-2"));
    }

    @Test
    void a_note_that_cannot_be_read_is_named_with_its_line() {
        bench.file("desk/products.txt", "[LAMP-2]\ncolour = red\n");
        Outcome outcome = refused(3, "next", Shop.CLAIM);
        assertTrue(
                outcome.message().contains("products.txt, line 2: found \"colour\", expected one of: asin"),
                outcome.err());
        assertEquals(3, bench.onDesk("product", "list").exit());
        done("worklist");
    }

    @Test
    void goods_that_came_back_get_a_place() {
        String opened =
                done("case", "open", "--kind", "return", "--order", "111-0000002-0000002", "--reason", "not-wanted");
        String id = opened.split("[ :]", -1)[0];
        done("case", "act", id, "seller-authorised");
        done("case", "act", id, "buyer-shipped");
        done("case", "act", id, "goods-arrived");
        done("case", "act", id, "seller-refunded", "--amount", "25.00", "--currency", "USD");
        assertTrue(done("next", id).contains("Decide about the goods"));
        done("case", "tell", id, "goods-sound=yes");
        assertTrue(done("next", id).contains("recourse case act " + id + " goods-resold"));
        done("case", "act", id, "goods-resold");
        assertTrue(done("next", id).contains("Nothing is left to do."));
    }

    @Test
    void who_caused_the_way_back_pays_it() {
        String opened =
                done("case", "open", "--kind", "return", "--order", "111-0000002-0000002", "--reason", "not-wanted");
        String id = opened.split("[ :]", -1)[0];
        Document remorse = Document.of(done("case", "split", id, "--way-back", "4.90 USD", "--json"));
        assertEquals("20.10", remorse.at("refund").text("amount"));
        assertEquals("4.90", remorse.at("deduction").text("amount"));
        Document ours = Document.of(done(
                "case",
                "split",
                id,
                "--way-back",
                "4.90",
                "--way-there",
                "3.00",
                "--fault",
                "seller",
                "--label-by",
                "buyer",
                "--json"));
        assertEquals("32.90", ours.at("refund").text("amount"));
        assertTrue(refused(2, "case", "split", Shop.CLAIM, "--way-back", "4.90")
                .err()
                .contains("--fault seller"));
        assertTrue(
                refused(2, "case", "split", id, "--way-back", "4.90 EUR").err().contains("not in USD"));
    }

    @Test
    void a_week_is_looked_back_on_by_product_and_situation() {
        done("case", "act", Shop.CLAIM, "seller-replied");
        done("case", "act", Shop.CLAIM, "matter-resolved");
        Document week = Document.of(done("recap", "--by", "week", "--last", "2", "--json"))
                .list("periods")
                .get(1);
        assertEquals("2026-06-22", week.text("from"));
        assertEquals(3, week.number("orders"));
        Document now = Document.of(done("recap", "--by", "week", "--json"))
                .list("periods")
                .get(0);
        Document line = now.list("lines").get(0);
        assertEquals("LAMP-2", line.text("sku"));
        assertEquals("quality-defect", line.text("situation"));
        assertEquals(1, line.at("solutions").number("words"));
        assertTrue(line.at("perHundredOrders").isNull());
        Document month = Document.of(done("recap", "--by", "month", "--last", "1", "--json"))
                .list("periods")
                .get(0);
        assertEquals("50", month.list("lines").get(0).text("perHundredOrders"));
        assertTrue(done("recap", "--by", "month").contains("1 words"));
        refused(2, "recap", "--by", "year");
        refused(2, "recap", "--by", "week", "--last", "0");
    }
}
