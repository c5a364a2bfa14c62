package org.recourse.domain.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a span ends (POL-1, POL-3, POL-11); the second of March 2026 is a Monday. */
class SpanAfterTest {
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
