package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Amazon's performance reports at the command line: kept, listed, and set beside our numbers. */
class ReconcileTest {
    private static final String ORDERS = """
            order-id,purchased-at,marketplace,channel
            303-0000001-0000001,2026-05-10T10:00:00Z,Amazon.de,mfn
            303-0000002-0000002,2026-05-11T10:00:00Z,Amazon.de,mfn
            303-0000003-0000003,2026-05-12T10:00:00Z,Amazon.de,mfn
            """;

    private static final String CLAIMS = """
            claim-id,order-id,filed-at,reason,state,decided-at
            C-1,303-0000001-0000001,2026-05-20T10:00:00Z,not-received,granted,2026-05-25T10:00:00Z
            C-2,303-0000002-0000002,2026-05-20T10:00:00Z,not-received,denied,2026-05-25T10:00:00Z
            """;

    private static final String REPORT = """
            {"performanceMetrics": [{"marketplaceId": "A1PA6795UKMFR9", "orderDefectRate": {"mfn": {
              "reportingDateRange": {"reportingDateFrom": "2026-05-01T00:00Z", "reportingDateTo": "2026-06-29T00:00Z"},
              "orderCount": 3, "orderWithDefects": {"count": %s, "status": "GOOD"}, "claims": {"count": %s},
              "chargebacks": {"count": 0}, "negativeFeedback": {"count": 0}, "rate": 0.5, "status": "GOOD"}},
              "documentRequests": {"defectsCount": 1, "status": "BAD",
              "reportingDateRange": {"reportingDateFrom": "2026-05-01T00:00Z", "reportingDateTo": "2026-06-30T00:00Z"}}}]}
            """;

    @TempDir
    private Path home;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(home);
        bench.file("in/orders.csv", ORDERS);
        bench.file("in/claims.csv", CLAIMS);
        ended(0, "import", home.resolve("in").toString());
    }

    private Outcome ended(int exit, String... words) {
        Outcome outcome = bench.onDesk(words);
        assertEquals(exit, outcome.exit(), outcome.toString());
        return outcome;
    }

    private String report(int defects) {
        bench.file("report.json", REPORT.formatted(defects, defects));
        return home.resolve("report.json").toString();
    }

    @Test
    void equal_numbers_end_well() {
        String page = ended(0, "reconcile", report(1)).out();
        assertTrue(page.contains("Amazon.de MFN, 2026-05-01..2026-06-29: agrees"), page);
        assertTrue(page.contains("Not measured here: document-requests"), page);
    }

    @Test
    void a_difference_is_found_and_has_its_cause_and_its_order() {
        Outcome outcome = ended(1, "reconcile", report(2), "--json");
        Document claims = Document.of(outcome.out()).list("figures").get(0).list("numbers").stream()
                .filter(line -> line.text("what").equals("claims"))
                .findFirst()
                .orElseThrow();
        assertEquals("withdrawn-or-denied", claims.list("causes").get(0).text("cause"));
        assertTrue(outcome.out().contains("303-0000002-0000002"));
        String page = ended(1, "reconcile", report(2)).out();
        assertTrue(page.contains("1 x withdrawn-or-denied"), page);
        assertTrue(ended(1, "reconcile", report(2), "--format", "csv").out().contains("claims,2,1,1"));
    }

    @Test
    void an_imported_report_is_kept_and_shown() {
        assertTrue(ended(0, "health", "history").out().contains("No performance report is kept yet"));
        String file = report(2);
        ended(0, "import", file);
        Document again = Document.of(ended(0, "import", file, "--json").out());
        assertEquals("2", again.list("files").get(0).text("known"));
        String shown = ended(0, "health", "history").out();
        assertTrue(shown.contains("order-defect-rate") && shown.contains("66.67 %"), shown);
        assertTrue(ended(0, "health", "history", "--metric", "document-requests", "--json")
                .out()
                .contains("\"count\": 1"));
        assertEquals(
                0,
                Document.of(ended(0, "health", "history", "--marketplace", "Amazon.fr", "--json")
                                .out())
                        .list("figures")
                        .size());
    }

    @Test
    void a_list_of_orders_is_compared_order_by_order() {
        bench.file("list.csv", """
                order-id,defect
                303-0000001-0000001,claim
                303-0000002-0000002,claim
                303-0000003-0000003,chargeback
                303-0000009-0000009,claim
                """);
        String file = home.resolve("list.csv").toString();
        String page = ended(1, "reconcile", file, "--window", "2026-05-01..2026-06-29")
                .out();
        assertTrue(page.contains("1 defect in both, 3 in only one"), page);
        Document list = Document.of(ended(1, "reconcile", file, "--window", "2026-05-01..2026-06-29", "--json")
                .out());
        assertEquals(
                List.of("withdrawn-or-denied", "missing-case", "unknown-order"),
                list.list("disputed").stream().map(line -> line.text("cause")).toList());
        String short60 = ended(1, "reconcile", file, "--window", "2026-05-12..2026-06-29")
                .out();
        assertTrue(short60.contains("outside-window"), short60);
        ended(2, "reconcile", report(1), "--window", "2026-05-12..2026-06-29");
        assertTrue(ended(3, "import", file).out().contains("compared by 'recourse reconcile'"));
    }

    @Test
    void another_file_is_refused_by_what_it_is() {
        String error =
                ended(3, "reconcile", home.resolve("in/claims.csv").toString()).err();
        assertTrue(error.contains("recognised as claims, which is neither"), error);
        assertTrue(ended(3, "reconcile", home.resolve("none").toString()).err().contains("no such file"));
    }
}
