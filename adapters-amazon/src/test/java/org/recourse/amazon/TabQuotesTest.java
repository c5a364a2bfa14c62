package org.recourse.amazon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.recourse.amazon.Reading.row;

import org.junit.jupiter.api.Test;
import org.recourse.application.intake.IntakeRecord.FeedbackRecord;
import org.recourse.domain.order.Marketplace;

class TabQuotesTest {
    private static final String HEADER = row("Date", "Rating", "Comments", "Your Response", "Order ID", "Rater Email");
    private static final String RATER = "x1@marketplace.amazon.de";

    private static String line(String comment) {
        return row("2026-03-07", "2", comment, "", "111-2222222-3333333", RATER);
    }

    private static String comment(String written) {
        return String.valueOf(
                Reading.of(HEADER + line(written)).record(FeedbackRecord.class).comment());
    }

    @Test
    void a_quote_within_a_field_is_literal() {
        assertEquals("seller \"Foo\" was rude", comment("seller \"Foo\" was rude"));
    }

    @Test
    void a_quote_at_the_start_is_literal_unless_it_closes_before_the_tab() {
        assertEquals("\"Best\" pen", comment("\"Best\" pen"));
        assertEquals("\"Best\" and \"worst\"", comment("\"Best\" and \"worst\""));
        assertEquals("\"never closed", comment("\"never closed"));
        assertEquals("\"", comment("\""));
    }

    @Test
    void a_quoted_field_loses_its_quotes_and_a_doubled_one_stands_for_one() {
        assertEquals("all quoted", comment("\"all quoted\""));
        assertEquals("a 5\" pipe", comment("\"a 5\"\" pipe\""));
    }

    @Test
    void a_quoted_field_may_go_on_over_several_lines() {
        String text = HEADER
                + row("2026-03-07", "2", "\"broken\n\nand late\"", "", "111-2222222-3333333", RATER)
                + line("next");
        Reading reading = Reading.of(text);
        assertEquals(
                "broken\n\nand late", reading.record(0, FeedbackRecord.class).comment());
        assertEquals("next", reading.record(1, FeedbackRecord.class).comment());
        assertEquals(2, reading.rows().size());
    }

    @Test
    void a_quote_that_never_closes_at_the_end_of_a_row_leaves_the_rows_below_alone() {
        String header = row("Date", "Rating", "Order ID", "Comments");
        String text = header
                + row("2026-03-07", "2", "111-2222222-3333333", "\"open")
                + row("2026-03-08", "1", "111-2222222-4444444", "said \"no\"")
                + row("2026-03-09", "1", "111-2222222-5555555", "\"closed\"");
        Reading reading = Reading.of(text, Marketplace.DE);
        assertEquals("\"open", reading.record(0, FeedbackRecord.class).comment());
        assertEquals("said \"no\"", reading.record(1, FeedbackRecord.class).comment());
        assertEquals("closed", reading.record(2, FeedbackRecord.class).comment());
    }

    @Test
    void line_ends_of_all_kinds_may_be_mixed_and_lines_are_counted_physically() {
        String text = HEADER.replace("\n", "\r\n")
                + line("\"one\r\ntwo\"").replace("\n", "\r\n").replace("\r\r", "\r")
                + "\n"
                + line("three")
                + row("2026-03-07", "9", "no such rating", "", "111-2222222-3333333", RATER);
        Reading reading = Reading.of(text);
        assertEquals("one\ntwo", reading.record(0, FeedbackRecord.class).comment());
        assertEquals("three", reading.record(1, FeedbackRecord.class).comment());
        assertEquals(6, reading.rejection(2).line());
    }
}
