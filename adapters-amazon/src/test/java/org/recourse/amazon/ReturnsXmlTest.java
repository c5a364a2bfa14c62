package org.recourse.amazon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.application.intake.IntakeRecord.ReturnRecord;
import org.recourse.application.intake.IntakeRow;
import org.recourse.application.intake.Rejection;
import org.recourse.domain.money.Money;
import org.recourse.domain.returns.ReturnReason;

/** The returns report in XML says what the flat one says. */
class ReturnsXmlTest {
    private static final String ITEM = """
            <item_details><item_name>Cup &amp; saucer</item_name><asin>B0CUP00001</asin><return_reason_code>CR-DEFECTIVE</return_reason_code>
            <merchant_sku>CUP</merchant_sku><in_policy>Y</in_policy><return_quantity>1</return_quantity><resolution>StandardRefund</resolution>
            <refund_amount>20.0</refund_amount></item_details>
            """;

    private static String report(String... returns) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <AmazonEnvelope><Header><DocumentVersion>1.0</DocumentVersion></Header><MessageType>Returns-Report</MessageType><Message>
                %s</Message></AmazonEnvelope>
                """.formatted(String.join("\n", returns));
    }

    private static String details(String items, String order, String requested, String claim) {
        return """
                <return_details>%s<order_id>%s</order_id><order_date>2025-07-01T09:00:00Z</order_date><amazon_rma_id>RMA1</amazon_rma_id>
                <return_request_date>%s</return_request_date><return_request_status>Approved</return_request_status><a_to_z_claim>%s</a_to_z_claim>
                <is_prime>N</is_prime><label_details><currency_code>EUR</currency_code><label_cost>0.0</label_cost><return_carrier>DHL</return_carrier>
                <tracking_id>JJD01</tracking_id></label_details><order_amount>20.0</order_amount></return_details>
                """.formatted(items, order, requested, claim);
    }

    private static String usual() {
        return details(ITEM, "111-2222222-3333333", "2025-07-10T12:44:17Z", "false");
    }

    /** RET-1, RET-2. */
    @Test
    void an_element_is_a_return_request() {
        Reading reading = Reading.of(report(usual()));
        assertEquals(FileKind.RETURNS_XML, reading.kind());
        ReturnRecord record = reading.record(ReturnRecord.class);
        assertEquals("111-2222222-3333333", record.order().text());
        assertEquals("RMA1", record.rma());
        assertEquals(Instant.parse("2025-07-10T12:44:17Z"), record.requestedAt());
        assertEquals(ReturnReason.DEFECTIVE, record.reason());
        assertEquals(Money.of("20.00", "EUR"), record.amount());
        assertEquals("CUP", record.sku());
        assertEquals("JJD01", record.tracking());
        assertEquals(true, record.inPolicy());
        assertFalse(record.claimed());
    }

    @Test
    void it_says_what_the_flat_report_says() {
        ReturnRecord flat = Reading.of(Reading.row(
                                "Order ID",
                                "Return request date",
                                "Return request status",
                                "Amazon RMA ID",
                                "A-to-Z Claim",
                                "Return Reason",
                                "In policy",
                                "Order Amount",
                                "Currency code",
                                "Merchant SKU",
                                "ASIN",
                                "Return carrier",
                                "Tracking ID",
                                "Resolution")
                        + Reading.row(
                                "111-2222222-3333333",
                                "2025-07-10T12:44:17Z",
                                "Approved",
                                "RMA1",
                                "N",
                                "CR-DEFECTIVE",
                                "Y",
                                "20.00",
                                "EUR",
                                "CUP",
                                "B0CUP00001",
                                "DHL",
                                "JJD01",
                                "StandardRefund"))
                .record(ReturnRecord.class);
        assertEquals(flat, Reading.of(report(usual())).record(ReturnRecord.class));
    }

    /** The only claim flag in any report. */
    @Test
    void the_flag_of_a_claim_is_read() {
        assertTrue(Reading.of(report(details(ITEM, "111-2222222-3333333", "2025-07-10T12:44:17Z", "true")))
                .record(ReturnRecord.class)
                .claimed());
    }

    @Test
    void equal_items_are_one_and_different_ones_leave_open_which_is_meant() {
        String twice = details(ITEM + ITEM, "111-2222222-3333333", "2025-07-10T12:44:17Z", "false");
        assertEquals("CUP", Reading.of(report(twice)).record(ReturnRecord.class).sku());
        String mixed =
                details(ITEM + ITEM.replace("CUP<", "POT<"), "111-2222222-3333333", "2025-07-10T12:44:17Z", "false");
        assertNull(Reading.of(report(mixed)).record(ReturnRecord.class).sku());
    }

    @Test
    void a_return_that_cannot_be_read_is_named_with_its_line_and_the_others_are_kept() {
        Reading reading = Reading.of(report(usual(), details(ITEM, "no order", "yesterday", "false"), usual()));
        assertEquals(3, reading.rows().size());
        assertEquals(
                1,
                reading.rows().stream()
                        .filter(IntakeRow.Unread.class::isInstance)
                        .count());
        Rejection rejection = reading.rejection(1);
        assertEquals(11, rejection.line());
        assertTrue(rejection.reason().contains("a date such as 10-Jul-2025"), rejection::reason);
    }

    @Test
    void a_report_that_is_cut_off_is_refused_with_its_line() {
        String whole = report(usual(), usual());
        Rejection rejection = Reading.refusal(whole.substring(0, whole.lastIndexOf("<order_amount>")));
        assertEquals("no well-formed XML", rejection.reason());
        assertTrue(rejection.line() > 10, rejection::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x \"y\">]><AmazonEnvelope><return_details>&x;</return_details></AmazonEnvelope>",
                "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><AmazonEnvelope><return_details/></AmazonEnvelope>",
                "<AmazonEnvelope><return_details>&unknown;</return_details></AmazonEnvelope>",
                "<!DOCTYPE a [<return_\u0001><AmazonEnvelope><return_details/></AmazonEnvelope>",
            })
    void nothing_is_read_that_a_file_refers_to(String text) {
        Rejection rejection = Reading.refusal(text);
        assertTrue(
                List.of("no well-formed XML", "a document type or an entity of its own, which is not read")
                        .contains(rejection.reason()),
                rejection::reason);
    }

    @Test
    void what_has_no_end_is_refused_by_its_limit() {
        String deep = "<a>".repeat(100) + "</a>".repeat(100);
        assertEquals(
                "elements nested deeper than 64",
                Reading.refusal(report("<return_details>" + deep)).reason());
        String long1 = "<order_id>" + "x".repeat(3_000_000) + "</order_id>";
        assertTrue(Reading.refusal(report("<return_details>" + long1 + "</return_details>"))
                .reason()
                .contains("of more than 1048576 characters"));
        String comment = "<!--" + "< > ".repeat(1_000_000) + "-->";
        assertTrue(Reading.refusal(report(comment)).reason().contains("one piece of XML of more than 1048576"));
    }
}
