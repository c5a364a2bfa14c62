package org.recourse.amazon;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.amazon.Reading.row;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recourse.application.intake.RefusedFileException;
import org.recourse.application.intake.Rejection;

class RecognitionTest {
    private static FileKind kind(String header) {
        return Reading.of(header).kind();
    }

    private static void assertRefused(String words, String text) {
        String reason = Reading.refusal(text.getBytes(ISO_8859_1)).reason();
        assertTrue(reason.contains(words), reason);
    }

    @Test
    void tables_are_recognised_by_their_columns_in_any_order_and_case() {
        assertEquals(FileKind.ALL_ORDERS, kind(row("Purchase-Date", "x", "Amazon-Order-Id")));
        assertEquals(FileKind.RETURNS, kind(row("A-to-Z Claim", "Amazon RMA ID", "Order ID", "Return request date")));
        assertEquals(FileKind.CLAIMS, kind("filed-at,claim-id,order-id\n"));
        assertEquals(FileKind.CHARGEBACKS, kind("chargeback-id,order-id,received-at\n"));
        assertEquals(FileKind.MESSAGES, kind("message-id,order-id,received-at\n"));
        assertEquals(FileKind.NOTICES, kind("notice-id,received-at\n"));
        assertEquals(FileKind.FEEDBACK_CHANGES, kind("order-id,feedback-date,change,changed-at\n"));
        assertEquals(FileKind.ORDERS, kind("order-id,purchased-at\n"));
        assertEquals(FileKind.ORDERS, kind("order-id,tracking-recognised\n"));
        assertEquals(FileKind.REFUNDS, kind("refund-id,order-id,refunded-at,amount,currency\n"));
        assertEquals(FileKind.REFUNDS, kind("refund-id;order-id;refunded-at;amount;currency\n"));
    }

    @Test
    void a_returns_report_in_xml_is_told_by_its_message_or_its_elements() {
        assertEquals(
                FileKind.RETURNS_XML,
                kind(
                        "<?xml version='1.0'?>\n<AmazonEnvelope><MessageType>Returns-Report</MessageType></AmazonEnvelope>"));
        assertEquals(FileKind.RETURNS_XML, kind("<AmazonEnvelope><x><return_details/></x></AmazonEnvelope>"));
    }

    @Test
    void what_is_known_but_not_read_yet_is_refused_by_name() {
        String reason = Reading.refusal(row("order-id", "order-item-id", "purchase-date"))
                .reason();
        assertTrue(reason.startsWith("recognised as new-orders ("), reason);
        assertTrue(reason.endsWith("which this version does not read yet"), reason);
    }

    @Test
    void accounts_notifications_and_mails_are_told_by_their_words() {
        assertEquals(
                FileKind.FBA_RETURNS,
                kind(row("return-date", "order-id", "fnsku", "detailed-disposition", "comments")));
        assertEquals(FileKind.SETTLEMENT, kind(row("settlement-id", "transaction-type", "order-id")));
        assertEquals(FileKind.FINANCE_EVENTS, kind("{\"payload\": {\"FinancialEvents\": {}}}"));
        assertEquals(FileKind.FINANCE_EVENTS, kind("<x><FinancialEvents/></x>"));
        assertEquals(FileKind.FINANCE_EVENTS, kind("[{\"GuaranteeClaimEventList\": []}]"));
        assertEquals(FileKind.FINANCE_EVENTS, kind("<x><ChargebackEventList/></x>"));
        assertEquals(FileKind.NOTIFICATION, kind("{\"NotificationType\": \"ORDER_CHANGE\"}"));
        assertEquals(FileKind.MAIL, kind("From MAILER Mon Jan  5 00:00:00 2026\nSubject: x\n\nx"));
        assertEquals(FileKind.MAIL, kind("Received: from a\n\tby b\nSubject: x\n\nx"));
    }

    @Test
    void anything_else_is_refused_with_the_nearest_kind_and_what_it_lacks() {
        assertEquals(
                new Rejection(
                        1,
                        null,
                        "not recognised; the nearest kind is returns, which needs the columns order-id, return-request-date, "
                                + "amazon-rma-id, a-to-z-claim; missing here: amazon-rma-id, a-to-z-claim"),
                Reading.refusal(row("Order ID", "Return request date", "Colour")));
        assertRefused("neither an export", "{\"a\": 1}");
        assertRefused("neither a returns report", "<html></html>");
        assertRefused("neither a returns report", "<AmazonEnvelope><Message/>");
        assertRefused("neither a returns report", "<return_details/>");
        assertRefused("the nearest kind is claims", "order-id\n");
        assertRefused("needs the columns amazon-order-id", "Colour\n");
    }

    @Test
    void a_header_of_mail_ends_where_a_line_is_blank() {
        assertRefused("not recognised", "Subject: x\n\nFrom: y\n");
    }

    @Test
    void a_table_with_the_columns_of_two_kinds_is_the_one_that_needs_more() {
        assertEquals(
                FileKind.RETURNS,
                kind(row(
                        "amazon-order-id",
                        "purchase-date",
                        "A-to-Z Claim",
                        "Amazon RMA ID",
                        "Order ID",
                        "Return request date")));
    }

    @Test
    void blank_lines_above_a_header_do_not_matter() {
        assertEquals(FileKind.REFUNDS, kind("\n \nrefund-id;order-id;refunded-at;amount;currency\n"));
    }

    @Test
    void what_is_no_text_is_refused_with_what_it_is() {
        assertRefused("zip archive", "PK\u0003\u0004....");
        assertRefused("PDF", "%PDF-1.7");
        assertRefused("a zero", "order-id\tx\u0000y");
        assertRefused("empty", "");
        assertRefused("empty", " \n\n");
    }

    @Test
    void a_kind_that_the_user_names_must_be_the_one_that_is_found() {
        ReadOptions claims = new ReadOptions(Optional.empty(), FileKind.find("claims"));
        byte[] refunds = "refund-id,order-id,refunded-at\n".getBytes(UTF_8);
        RefusedFileException refused = assertThrows(RefusedFileException.class, () -> Reading.of(refunds, claims));
        assertEquals("recognised as refunds, not as claims", refused.rejection().reason());
    }

    @Test
    void kinds_are_found_by_their_names() {
        for (FileKind kind : FileKind.values()) {
            assertEquals(Optional.of(kind), FileKind.find(kind.kebab()));
        }
        assertEquals(Optional.empty(), FileKind.find("laundry"));
    }
}
