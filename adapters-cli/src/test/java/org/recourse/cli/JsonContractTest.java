package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every name that scripts may rely on. */
class JsonContractTest {
    private static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ";
    private static final String DATE = "\\d{4}-\\d\\d-\\d\\d";

    @TempDir
    private Path home;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(home);
        Shop.open(bench);
    }

    private Document json(String... words) {
        Outcome outcome = bench.onDesk(words);
        assertEquals("", outcome.err());
        assertEquals(0, outcome.exit());
        Document document = Document.of(outcome.out());
        assertEquals(1, document.number("schemaVersion"));
        return document;
    }

    private static void assertNames(Document document, String... names) {
        assertTrue(
                document.names().containsAll(Set.of(names)),
                () -> document.names() + " lacks one of " + List.of(names));
    }

    private static void assertRate(Document rate) {
        assertEquals(Set.of("numerator", "denominator", "value"), rate.names());
        assertEquals(rate.number("denominator") == 0, rate.at("value").isNull());
    }

    private static void assertDeadline(Document deadline) {
        assertNames(deadline, "rule", "source", "start", "due", "overdue");
        assertTrue(deadline.text("due").matches(INSTANT), deadline.text("due"));
        assertTrue(deadline.text("start").matches(INSTANT), deadline.text("start"));
    }

    @Test
    void health_has_its_names() {
        Document health = json("health", "--json");
        assertEquals("2026-06-30T09:00:00Z", health.text("asOf"));
        for (Document metric : health.list("metrics")) {
            assertNames(
                    metric,
                    "id",
                    "marketplace",
                    "channel",
                    "window",
                    "rate",
                    "target",
                    "status",
                    "components",
                    "headroom",
                    "ordersToRecover");
            assertTrue(Set.of("MFN", "AFN", "ALL").contains(metric.text("channel")));
            assertTrue(Set.of("good", "bad", "none").contains(metric.text("status")));
            assertTrue(metric.at("window").text("from").matches(DATE));
            assertTrue(metric.at("window").text("to").matches(DATE));
            assertRate(metric.at("rate"));
        }
        Document odr = health.list("metrics").get(0);
        assertEquals("order-defect-rate", odr.text("id"));
        assertEquals(Set.of("condition", "value"), odr.at("target").names());
        assertEquals("<", odr.at("target").text("condition"));
        assertEquals("0.01", odr.at("target").text("value"));
        assertEquals(
                Set.of("negativeFeedback", "claims", "chargebacks", "pendingClaims"),
                odr.at("components").names());
        assertEquals(2, odr.at("components").number("claims"));
        assertEquals(1, odr.at("components").number("pendingClaims"));
        assertEquals(2, odr.at("rate").number("numerator"));
        assertEquals(4, odr.at("rate").number("denominator"));
        assertEquals("0.5", odr.at("rate").text("value"));
    }

    @Test
    void health_can_be_of_one_marketplace() {
        List<Document> metrics = json("health", "--marketplace", "de", "--json").list("metrics");
        assertFalse(metrics.isEmpty());
        assertTrue(
                metrics.stream().allMatch(metric -> metric.text("marketplace").equals("Amazon.de")));
    }

    @Test
    void health_explain_names_orders_and_rules() {
        Document explained = json("health", "explain", "order-defect-rate", "--json");
        assertNames(explained, "id", "definition", "rules", "rate", "counted", "leftOutOrders", "strays");
        Document line = explained.list("counted").get(0);
        assertEquals("302-0000004-0000004", line.text("orderId"));
        assertEquals("ATZ-17", line.list("because").get(0).text("rule"));
    }

    @Test
    void forecast_has_its_names() {
        Document forecast = json("forecast", "--days", "7", "--json");
        assertNames(forecast, "asOf", "marketplace", "channel", "target", "volume", "today", "worst", "turn");
        assertEquals(7, forecast.list("days").size());
        for (Document day : forecast.list("days")) {
            assertTrue(day.text("date").matches(DATE));
            assertRate(day.at("rate"));
        }
        assertEquals("2026-07-01", forecast.list("days").get(0).text("date"));
        Document defect = forecast.list("defects").get(0);
        assertEquals("302-0000004-0000004", defect.text("orderId"));
        assertEquals("2026-06-05", defect.text("enters"));
        assertEquals("2026-08-04", defect.text("leaves"));
    }

    @Test
    void what_if_has_its_names() {
        Document foreseen = json("what-if", Shop.CLAIM, "amazon-denied", "--json");
        assertNames(foreseen, "asOf", "id", "event", "from", "to", "rule", "deadline", "window", "rates");
        Document rate = foreseen.list("rates").get(0);
        assertNames(rate, "marketplace", "channel", "leaves", "today", "worst");
        for (String when : List.of("asIs", "then")) {
            assertRate(rate.at("today").at(when).at("rate"));
            assertTrue(rate.at("worst").at(when).text("date").matches(DATE));
        }
    }

    @Test
    void import_counts_add_up() {
        bench.file("bad.csv", Shop.CLAIMS.replace("12.50", "12.505"));
        Outcome outcome = bench.onDesk("import", home.resolve("bad.csv").toString(), "--json");
        assertEquals(3, outcome.exit());
        Document file = Document.of(outcome.out()).list("files").get(0);
        assertEquals(
                Set.of(
                        "path",
                        "kind",
                        "read",
                        "new",
                        "changed",
                        "known",
                        "needless",
                        "setAside",
                        "rejected",
                        "rejections",
                        "rejectionsNotListed"),
                file.names());
        assertEquals("claims", file.text("kind"));
        assertEquals(2, file.number("read"));
        assertEquals(
                file.number("read"),
                file.number("new") + file.number("changed") + file.number("known") + file.number("rejected"));
        Document rejection = file.list("rejections").get(0);
        assertEquals(Set.of("line", "column", "reason"), rejection.names());
        assertEquals(3, rejection.number("line"));
        assertEquals("amount", rejection.text("column"));
    }

    @Test
    void worklist_has_its_names() {
        Document worklist = json("worklist", "--json");
        assertEquals(2, worklist.list("cases").size());
        for (Document matter : worklist.list("cases")) {
            assertNames(matter, "id", "kind", "orderId", "state", "deadline", "worth", "advice");
            assertDeadline(matter.at("deadline"));
            assertNames(matter.at("advice"), "action", "reason", "rule");
        }
        Document claim = worklist.list("cases").stream()
                .filter(matter -> matter.text("kind").equals("a-to-z-claim"))
                .findFirst()
                .orElseThrow();
        assertEquals("25.00", claim.at("worth").at("atStake").text("amount"));
        assertEquals("USD", claim.at("worth").at("atStake").text("currency"));
        Document rate = claim.at("worth").at("orderDefectRate");
        assertRate(rate.at("now"));
        assertRate(rate.at("worst").at("ifWon"));
        assertRate(rate.at("worst").at("ifLost"));
        assertTrue(rate.at("worst").text("date").matches(DATE));
        Document window = worklist.list("windows").get(0);
        assertEquals("granted", window.text("state"));
        assertEquals("POL-3", window.at("deadline").text("rule"));
    }

    @Test
    void case_show_has_its_names() {
        Document shown = json("case", "show", Shop.CLAIM, "--json");
        assertNames(
                shown,
                "id",
                "kind",
                "orderId",
                "state",
                "deadline",
                "worth",
                "advice",
                "openedAt",
                "history",
                "allowed",
                "liability",
                "metricImpact",
                "evidence",
                "missingEvidence");
        assertDeadline(shown.at("deadline"));
        for (Document entry : shown.list("history")) {
            assertNames(entry, "at", "actor", "event", "details");
            assertTrue(entry.text("at").matches(INSTANT));
        }
        assertTrue(shown.list("allowed").stream()
                .anyMatch(row -> row.text("event").equals("seller-responded")
                        && row.text("to").equals("responded")));
        assertEquals("none", shown.text("liability"));
        assertEquals("pending", shown.text("metricImpact"));
        assertTrue(shown.list("missingEvidence").stream().anyMatch(slot -> "delivery-proof".equals(slot.value())));
    }

    @Test
    void case_open_gives_an_id_that_case_list_knows() {
        Document opened = json(
                "case",
                "open",
                "--kind",
                "chargeback",
                "--order",
                "111-0000002-0000002",
                "--reason",
                "fraud",
                "--amount",
                "10.00",
                "--currency",
                "USD",
                "--at",
                "2026-06-29",
                "--respond-by",
                "2026-07-03T12:00Z",
                "--json");
        String id = opened.text("id");
        assertTrue(id.startsWith("CBK-"), id);
        Document listed = json("case", "list", "--json").list("cases").stream()
                .filter(matter -> matter.text("id").equals(id))
                .findFirst()
                .orElseThrow();
        assertEquals(Set.of("id", "kind", "orderId", "state", "openedAt", "closed"), listed.names());
        assertEquals("2026-06-29T00:00:00Z", listed.text("openedAt"));
        assertEquals("false", listed.text("closed"));
        assertEquals(
                "2026-07-03T12:00:00Z",
                json("case", "show", id, "--json").at("deadline").text("due"));
    }

    @Test
    void what_is_recorded_appears_in_the_history() {
        bench.file("proof.pdf", "signed");
        json("case", "note", Shop.CLAIM, "the carrier confirms", "--json");
        json("case", "contact", Shop.CLAIM, "mail", "--json");
        json(
                "case",
                "attach",
                Shop.CLAIM,
                "delivery-proof",
                home.resolve("proof.pdf").toString(),
                "--json");
        Document acted = json("case", "act", Shop.CLAIM, "seller-responded", "--json");
        assertEquals("responded", acted.text("state"));
        Document shown = json("case", "show", Shop.CLAIM, "--json");
        List<String> events =
                shown.list("history").stream().map(entry -> entry.text("event")).toList();
        assertTrue(
                events.containsAll(List.of("opened", "noted", "contacted", "evidence-attached", "seller-responded")),
                events.toString());
        assertTrue(shown.list("evidence").stream().anyMatch(slot -> "delivery-proof".equals(slot.value())));
    }

    @Test
    void case_why_shows_the_way() {
        Document why = json("case", "why", Shop.CLAIM, "seller-appealed", "--json");
        assertEquals("false", why.text("legal"));
        assertFalse(why.list("missing").isEmpty());
        assertEquals(
                "seller-appealed",
                why.list("way").get(why.list("way").size() - 1).text("event"));
    }

    @Test
    void next_has_its_names() {
        Document next = json("next", Shop.CLAIM, "--json");
        assertNames(next.at("advice"), "action", "reason", "rule", "cost", "clock", "orderDefectRate");
        assertNames(next, "because", "beaten", "questions");
    }

    @Test
    void verify_has_its_names() {
        Document verified = json("verify", "--json");
        assertEquals("true", verified.text("ok"));
        assertTrue(verified.number("events") > 0);
        assertTrue(verified.text("head").matches("[0-9a-f]{64}"));
        assertTrue(verified.list("problems").isEmpty());
        assertTrue(verified.at("keptHeadAt").isNull());
        Document known = json("verify", "--head", verified.text("head"), "--json");
        assertEquals(verified.number("events"), known.number("keptHeadAt"));
    }

    @Test
    void privacy_purge_has_its_names() {
        Document purge = json("privacy", "purge", "--dry-run", "--json");
        assertEquals("true", purge.text("dryRun"));
        assertNames(purge.list("staying").get(0), "id", "ground", "recorded", "until");
    }

    @Test
    void lifecycle_and_policies_have_their_names() {
        Document lifecycle = json("lifecycle", "a-to-z-claim", "--json");
        assertNames(lifecycle.list("rows").get(0), "from", "event", "when", "to", "rule");
        assertEquals(
                "72 hours",
                json("policy", "list", "--json").list("policies").get(0).text("value"));
        assertEquals("POL-1", json("policy", "show", "pol-1", "--json").text("id"));
    }

    @Test
    void nothing_known_has_no_value() {
        Document metric =
                json("health", "--account", "other", "--json").list("metrics").get(0);
        assertEquals(0, metric.at("rate").number("denominator"));
        assertTrue(metric.at("rate").at("value").isNull());
        assertEquals("none", metric.text("status"));
    }
}
