package org.recourse.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeTextTest {
    private static final Instant NOW = Instant.parse("2026-06-30T09:00:00Z");

    private static String due(Duration from) {
        return TimeText.until(NOW.plus(from), NOW);
    }

    @Test
    void near_times_are_told_in_minutes_and_hours() {
        assertEquals("in 40 min", due(Duration.ofMinutes(40)));
        assertEquals("in 5 h", due(Duration.ofMinutes(359)));
        assertEquals("in 47 h", due(Duration.ofHours(47)));
    }

    @Test
    void far_times_are_told_in_days() {
        assertEquals("in 2 d", due(Duration.ofDays(2)));
        assertEquals("30 d overdue", due(Duration.ofDays(-30)));
    }

    @Test
    void what_has_passed_is_overdue() {
        assertEquals("1 h overdue", due(Duration.ofMinutes(-61)));
        assertEquals("0 min overdue", due(Duration.ofSeconds(-1)));
    }

    @Test
    void the_very_instant_is_now() {
        assertEquals("now", due(Duration.ZERO));
    }

    @Test
    void an_instant_is_written_in_utc_to_the_minute() {
        assertEquals("2026-06-30 09:00Z", TimeText.of(NOW));
    }
}
