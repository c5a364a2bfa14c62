package org.recourse.domain.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a span ends (POL-1, POL-3, POL-11); the second of March 2026 is a Monday. */
class SpanAfterTest {
    /** Nothing that ends at some time or later can have begun before the earliest start. */
    @Test
    void nothing_that_is_still_due_began_before_the_earliest_start() {
        Instant monday = Instant.parse("2026-11-02T09:30:00Z");
        for (String text : List.of("0 hours", "36 hours", "1 day", "30 days", "1 business day", "7 business days")) {
            Span span = Span.parse(text);
            for (int hour = 0; hour < 24 * 14; hour++) {
                Instant start = monday.plus(Duration.ofHours(hour));
                assertFalse(span.earliestStart(span.after(start)).isAfter(start), text + " from " + start);
            }
        }
        assertEquals(monday.minus(Duration.ofHours(36)), Span.parse("36 hours").earliestStart(monday));
        assertEquals(monday.minus(Duration.ofDays(30)), Span.parse("30 days").earliestStart(monday));
    }

    @ParameterizedTest
    @CsvSource({
        "72 hours,        2026-03-06T12:00:00Z, 2026-03-09T12:00:00Z",
        "30 days,         2026-03-02T12:00:00Z, 2026-04-01T12:00:00Z",
        "2 business days, 2026-03-02T12:00:00Z, 2026-03-04T12:00:00Z",
        "2 business days, 2026-03-05T12:00:00Z, 2026-03-09T12:00:00Z",
        "2 business days, 2026-03-06T12:00:00Z, 2026-03-10T12:00:00Z",
        "2 business days, 2026-03-07T12:00:00Z, 2026-03-10T12:00:00Z",
        "0 business days, 2026-03-07T12:00:00Z, 2026-03-09T12:00:00Z",
        "0 business days, 2026-03-06T12:00:00Z, 2026-03-06T12:00:00Z"
    })
    void a_span_ends_when_its_hours_or_days_are_over(String span, Instant start, Instant end) {
        assertEquals(end, Span.parse(span).after(start));
    }

    @ParameterizedTest
    @ValueSource(strings = {"72 hours", "30 days", "2 business days"})
    void a_span_parses_back(String text) {
        assertEquals(text, Span.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "72", "hours", "72 weeks", "x hours", "-1 hours", "1.5 days", " 3 days"})
    void what_is_no_span_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Span.parse(text));
    }

    @Test
    void a_span_is_not_negative() {
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, Span.Unit.DAYS));
    }
}
