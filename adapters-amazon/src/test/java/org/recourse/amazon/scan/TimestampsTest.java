package org.recourse.amazon.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {
    private static long second(String text) {
        byte[] bytes = ("before" + text + "after").getBytes(ISO_8859_1);
        return Timestamps.second(bytes, 6, 6 + text.length());
    }

    private static long expected(String text) {
        return OffsetDateTime.parse(text).toEpochSecond()
                - Instant.parse("2010-01-01T00:00:00Z").getEpochSecond();
    }

    @Test
    void every_day_of_34_years_is_found() {
        LocalDate end = LocalDate.of(2044, 1, 1);
        for (LocalDate day = LocalDate.of(2010, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            assertEquals(expected(day + "T23:59:59Z"), second(day + "T23:59:59Z"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2010-01-01T00:00:00Z",
                "2026-10-01T09:30:00+00:00",
                "2026-10-01T09:30:00-00:00",
                "2026-10-01T09:30:00+14:00",
                "2026-10-01T09:30:00-09:45",
                "2009-12-31T23:00:00Z",
                "2043-12-31T23:59:59Z"
            })
    void a_time_is_read_with_its_offset(String text) {
        long expected = expected(text);
        assertEquals(expected < 0 ? Timestamps.NONE : expected, second(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-10-01",
                "2026-10-01T09:30Z",
                "2026-10-01T09:30:00",
                "2026-10-01T09:30:00z",
                "2026-10-01 09:30:00Z",
                "2026-1O-01T09:30:00Z",
                "2026-10-01T09:3/:00Z",
                "2026-10-01T09:3::00Z",
                "2026-00-01T09:30:00Z",
                "2026-13-01T09:30:00Z",
                "2026-02-29T09:30:00Z",
                "2026-10-00T09:30:00Z",
                "2026-10-01T24:00:00Z",
                "2026-10-01T09:60:00Z",
                "2026-10-01T09:30:60Z",
                "2026-10-01T09:30:00+14:01",
                "2026-10-01T09:30:00+01:60",
                "2026-10-01T09:30:00*01:00",
                "2010-01-01T00:00:00+01:00",
                "2044-01-01T00:00:00Z",
                "2026-10-01T09:30:00.000Z"
            })
    void what_is_none_or_too_far_away_is_left_alone(String text) {
        assertEquals(Timestamps.NONE, second(text));
    }
}
