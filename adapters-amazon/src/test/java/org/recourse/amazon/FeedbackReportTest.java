package org.recourse.amazon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.amazon.Reading.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recourse.application.intake.IntakeRecord.FeedbackRecord;
import org.recourse.application.intake.Rejection;
import org.recourse.domain.order.Marketplace;

class FeedbackReportTest {
    private static final String HEADER = row("Date", "Rating", "Comments", "Your Response", "Order ID", "Rater Email");

    private static String feedback(String date, String rater) {
        return HEADER + row(date, "1", "late", "sorry", "111-2222222-3333333", rater);
    }

    private static LocalDate date(String date, String site) {
        return Reading.of(feedback(date, "x@marketplace." + site))
                .record(FeedbackRecord.class)
                .date();
    }

    private static LocalDate date(String date, Marketplace marketplace) {
        return Reading.of(feedback(date, ""), marketplace)
                .record(FeedbackRecord.class)
                .date();
    }

    @Test
    void a_row_is_a_feedback() {
        FeedbackRecord record =
                Reading.of(feedback("3/7/26", "x@marketplace.amazon.com")).record(FeedbackRecord.class);
        assertEquals("111-2222222-3333333", record.order().text());
        assertEquals(1, record.rating());
        assertEquals("late", record.comment());
        assertEquals("sorry", record.response());
        assertEquals("x@marketplace.amazon.com", record.rater());
        assertEquals(Marketplace.US, record.marketplace());
    }

    @Test
    void a_date_is_read_as_the_raters_relay_address_says() {
        assertEquals(LocalDate.of(2026, 3, 7), date("3/7/26", "amazon.com"));
        assertEquals(LocalDate.of(2026, 7, 3), date("3/7/26", "amazon.co.uk"));
        assertEquals(LocalDate.of(2026, 7, 3), date("3.7.26", "amazon.de"));
        assertEquals(LocalDate.of(2026, 3, 7), date("26/3/7", "amazon.co.jp"));
        assertEquals(LocalDate.of(2026, 3, 7), date("2026-03-07", "amazon.se"));
    }

    @Test
    void a_date_is_read_as_the_user_says() {
        assertEquals(LocalDate.of(2026, 3, 7), date("3/7/26", Marketplace.US));
        assertEquals(LocalDate.of(2026, 7, 3), date("3/7/26", Marketplace.FR));
    }

    @Test
    void a_date_that_can_be_read_in_several_ways_is_refused_as_such() {
        Reading reading = Reading.of(feedback("3/7/26", "") + row("25/12/26", "1", "", "", "111-2222222-3333333", ""));
        for (int i = 0; i < 2; i++) {
            Rejection rejection = reading.rejection(i);
            assertEquals(Optional.of("Date"), rejection.column());
            assertTrue(rejection.reason().contains("one way only"), rejection.reason());
        }
    }

    @Test
    void a_date_that_can_be_read_in_one_way_only_needs_no_marketplace() {
        assertEquals(LocalDate.of(2026, 7, 3), date("3.7.26", ""));
        assertEquals(LocalDate.of(2026, 12, 31), date("31/12/2026", ""));
        assertEquals(LocalDate.of(2026, 12, 31), date("2026/12/31", ""));
        assertEquals(LocalDate.of(2026, 3, 3), date("3/3/2026", ""));
    }

    @Test
    void an_impossible_date_is_refused_with_what_the_marketplace_would_write() {
        Rejection rejection =
                Reading.of(feedback("25/12/26", ""), Marketplace.US).rejection(0);
        assertEquals(
                "found \"25/12/26\", expected a date as Amazon.com writes it, such as 12/31/26", rejection.reason());
        assertTrue(Reading.of(feedback("31/2/26", ""), Marketplace.UK)
                .rejection(0)
                .reason()
                .contains("31/12/26"));
    }

    @Test
    void what_is_no_date_in_figures_is_refused() {
        for (String text : List.of("3/7", "3/7/126", "3/7/26/1", "March 7", "99/99/99", "3/x/26", "+3/7/26")) {
            Rejection rejection = Reading.of(feedback(text, "")).rejection(0);
            assertTrue(rejection.reason().endsWith("expected a date"), rejection::reason);
        }
        assertEquals(
                Optional.of("Date"),
                Reading.of(feedback("26/3/0007", ""), Marketplace.JP)
                        .rejection(0)
                        .column());
    }

    @Test
    void feedback_has_one_to_five_stars() {
        for (String stars : List.of("0", "6", "12", "a")) {
            Reading reading = Reading.of(HEADER + row("3.7.26", stars, "", "", "111-2222222-3333333", ""));
            assertEquals(Optional.of("Rating"), reading.rejection(0).column());
        }
        String five = HEADER + row("3.7.26", "5", "", "", "111-2222222-3333333", "");
        assertEquals(5, Reading.of(five).record(FeedbackRecord.class).rating());
    }

    @Test
    void an_address_that_is_no_relay_address_names_no_marketplace() {
        FeedbackRecord record =
                Reading.of(feedback("3.7.26", "kim@mailers.amazon.com")).record(FeedbackRecord.class);
        assertNull(record.marketplace());
    }

    @Test
    void a_table_of_another_shape_under_a_header_in_another_language_is_not_recognised() {
        String header = row("Datum", "Menge", "Farbe", "Notiz", "Bestellnummer", "E-Mail");
        for (String line : List.of(
                row("rot", "2", "", "", "303-2222222-3333333", "x"),
                row("7.3.26", "22", "", "", "303-2222222-3333333", "x"),
                row("7.3.26", "x", "", "", "303-2222222-3333333", "x"),
                row("7.3.26", "2", "", "", "3032222222", "x"))) {
            assertTrue(Reading.refusal(header + line).reason().startsWith("not recognised"), line);
        }
    }

    @Test
    void a_column_without_a_name_is_called_by_its_place() {
        Reading reading = Reading.of(row("Datum", "", "Kommentar", "Antwort", "Bestellnummer")
                + row("7.3.26", "2", "zu spät", "", "303-2222222-3333333")
                + row("7.3.26", "9", "zu spät", "", "303-2222222-3333333"));
        assertNull(reading.record(0, FeedbackRecord.class).rater());
        assertEquals(Optional.of("column 2"), reading.rejection(1).column());
    }

    @Test
    void a_header_in_another_language_is_recognised_by_the_rows() {
        Reading reading = Reading.of(row("Datum", "Bewertung", "Kommentar", "Antwort", "Bestellnummer", "E-Mail")
                + row("7.3.26", "2", "zu spät", "", "303-2222222-3333333", "x@marketplace.amazon.de"));
        FeedbackRecord record = reading.record(FeedbackRecord.class);
        assertEquals(FileKind.SELLER_FEEDBACK, reading.kind());
        assertEquals(LocalDate.of(2026, 3, 7), record.date());
        assertEquals("zu spät", record.comment());
        assertEquals("303-2222222-3333333", record.order().text());
        assertEquals(Marketplace.DE, record.marketplace());
    }

    @Test
    void the_older_form_with_ten_columns_is_read_in_english_and_in_other_languages() {
        String line = row(
                "7/3/26", "2", "lent", "", "Oui", "Oui", "-", "403-2222222-3333333", "x@marketplace.amazon.fr", "A");
        for (String header : new String[] {
            row(
                    "Date",
                    "Rating",
                    "Comments",
                    "Your Response",
                    "Arrived on Time",
                    "Item as Described",
                    "Customer Service",
                    "Order ID",
                    "Rater Email",
                    "Rater Role"),
            row("Date", "Note", "Avis", "Réponse", "À temps", "Conforme", "Service", "Commande", "E-mail", "Rôle")
        }) {
            FeedbackRecord record = Reading.of(header + line).record(FeedbackRecord.class);
            assertEquals("403-2222222-3333333", record.order().text());
            assertEquals(LocalDate.of(2026, 3, 7), record.date());
        }
    }
}
