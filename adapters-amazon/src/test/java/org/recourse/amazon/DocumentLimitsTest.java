package org.recourse.amazon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Documents that are read as a whole have limits, in JSON and XML. */
class DocumentLimitsTest {
    private static final String JSON = "{\"FinancialEvents\": ";
    private static final String XML = "<FinancialEvents>";

    private static void assertRefused(String words, String text) {
        String reason = Reading.refusal(text).reason();
        assertTrue(reason.contains(words), reason);
    }

    @Test
    void what_is_nested_too_deep_is_refused() {
        assertRefused("no JSON to be read", JSON + "[".repeat(1000));
        assertRefused("nested deeper than 64", XML + "<a>".repeat(1000));
    }

    @Test
    void what_has_too_many_parts_is_refused() {
        assertRefused("more than 250000 parts", JSON + "[" + "1,".repeat(300_000) + "1]}");
        assertRefused("more than 250000 parts", XML + "<a/>".repeat(300_000) + "</FinancialEvents>");
    }

    @Test
    void what_has_too_long_texts_is_refused() {
        assertRefused("no JSON to be read", JSON + '"' + "x".repeat(2_000_000) + "\"}");
        assertRefused("of more than", XML + "x".repeat(2_000_000) + "</FinancialEvents>");
    }

    @Test
    void broken_documents_are_refused_with_their_line() {
        assertEquals(2, Reading.refusal(JSON + "\n{]}").line());
        assertRefused("no JSON to be read", JSON);
        assertRefused("more than one document", JSON + "{}} {}");
        assertEquals(2, Reading.refusal(XML + "\n<a></b>").line());
    }

    @Test
    void numbers_and_days_of_a_performance_report_beyond_all_measure_are_told() {
        String report = """
                {"performanceMetrics": [{"lateShipmentRate": {"reportingDateRange": {"reportingDateTo": "%s"},
                "orderCount": %s, "lateShipmentCount": 1}}]}""";
        Reading reading = Reading.of(report.formatted("2026-09-30T00:00:00Z", "18446744073709551615"));
        assertEquals("orderCount", reading.rejection(0).column().orElseThrow());
        assertRefused("no reportingDateTo", report.formatted("+99999-09-30T00:00:00Z", "1"));
    }
}
