package org.recourse.amazon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.amazon.Reading.row;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recourse.application.intake.IntakeRecord.FeedbackRecord;
import org.recourse.domain.order.Marketplace;

class RaggedTableTest {
    private static final String ORDER = "111-2222222-3333333";

    private static Reading read(String... lines) {
        return Reading.of(String.join("", lines), Marketplace.SE);
    }

    @Test
    void a_row_that_is_shorter_than_the_header_lacks_what_is_at_its_end() {
        Reading reading =
                read(row("Date", "Rating", "Order ID", "Comments", "Your Response"), row("2026-03-07", "2", ORDER));
        assertNull(reading.record(FeedbackRecord.class).comment());
    }

    @Test
    void a_row_with_more_fields_than_the_header_names_is_not_trusted() {
        Reading reading = read(
                row("Date", "Rating", "Order ID", "Comments"),
                row("2026-03-07", "2", ORDER, "one", "two"),
                row("2026-03-07", "2", ORDER, "ok"));
        assertEquals(
                "found 5 fields, expected at most the 4 that the header names",
                reading.rejection(0).reason());
        assertEquals(Optional.empty(), reading.rejection(0).column());
        assertEquals("ok", reading.record(1, FeedbackRecord.class).comment());
    }

    @Test
    void empty_fields_at_the_end_of_header_or_row_do_not_matter() {
        Reading reading = read(
                row("Date", "Rating", "Order ID", "Comments", "", "", ""),
                row("2026-03-07", "2", ORDER, "one", "", "", "", "", ""),
                "\n",
                row("", "", "", ""),
                row("2026-03-07", "2", ORDER, "two"));
        assertEquals(2, reading.rows().size());
        assertEquals("two", reading.record(1, FeedbackRecord.class).comment());
    }

    @Test
    void a_column_that_stands_twice_must_say_the_same_twice() {
        Reading reading = read(
                row("Date", "Rating", "Order ID", "Comments", "rating"),
                row("2026-03-07", "2", ORDER, "one", "2"),
                row("2026-03-07", "2", ORDER, "two", "3"));
        assertEquals(2, reading.record(0, FeedbackRecord.class).rating());
        assertEquals(Optional.of("Rating"), reading.rejection(1).column());
        assertTrue(reading.rejection(1).reason().contains("2 times"));
    }

    @Test
    void a_table_may_be_separated_by_commas_whatever_it_is() {
        Reading reading = read("Date,Rating,Order ID,Comments\n", "2026-03-07,2," + ORDER + ",\"late, and broken\"\n");
        assertEquals("late, and broken", reading.record(FeedbackRecord.class).comment());
    }
}
