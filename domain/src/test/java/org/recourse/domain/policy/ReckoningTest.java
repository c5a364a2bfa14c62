package org.recourse.domain.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReckoningTest {
    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "2026-02-28T23:59:59Z", "9999-12-31T23:59:59.999999999Z"})
    void the_years_1970_to_9999_are_reckoned_with(String text) {
        Instant time = Instant.parse(text);
        assertTrue(Reckoning.covers(time));
        assertEquals(time, Reckoning.covered(time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1969-12-31T23:59:59.999999999Z", "+10000-01-01T00:00:00Z", "-999999999-01-01T00:00:00Z"})
    void other_times_are_not(String text) {
        assertFalse(Reckoning.covers(Instant.parse(text)));
        assertThrows(IllegalArgumentException.class, () -> Reckoning.covered(Instant.parse(text)));
    }

    @Test
    void the_limits_of_java_are_no_times_either() {
        assertFalse(Reckoning.covers(Instant.MIN) || Reckoning.covers(Instant.MAX));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-30T09:00:00Z",
                "2024-02-29T23:59:59Z",
                "0000-01-01T00:00:00Z",
                "2026-06-30T24:00:00Z",
                "2026-06-30T23:59:60Z",
                "2026-06-30t09:00:00z",
                "2026-06-30T09:00:00+02:00",
                "2026-06-30T09:00:00.25Z",
                "-2026-06-30T09:00:00Z",
                "+10000-01-01T00:00:00Z"
            })
    void a_time_is_read_as_java_reads_it(String text) {
        assertEquals(Instant.parse(text), Reckoning.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-06-30",
                "2026-06-31T09:00:00Z",
                "2026-02-29T09:00:00Z",
                "2026-13-01T09:00:00Z",
                "2026-06-30T25:00:00Z",
                "2026-06-30T09:60:00Z",
                "2026-06-30T09:00:61Z",
                "2026-06-30T24:00:01Z",
                "2026-06-3ΩT09:00:00Z",
                "2026-06-30 09:00:00Z"
            })
    void what_java_refuses_is_no_time(String text) {
        assertThrows(DateTimeException.class, () -> Instant.parse(text));
        assertThrows(DateTimeException.class, () -> Reckoning.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01T00:00:00Z",
                "2026-06-30T09:00:00.250Z",
                "9999-12-31T23:59:59Z",
                "1969-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z"
            })
    void a_time_is_written_as_java_writes_it(String text) {
        assertEquals(text, Reckoning.text(Instant.parse(text)));
    }

    @Test
    void any_second_is_read_as_it_was_written() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            Instant time = Instant.ofEpochSecond((long) (random.nextDouble() * 253_402_300_800L));
            assertEquals(time, Reckoning.parse(time.toString()));
            assertEquals(time.toString(), Reckoning.text(time));
        }
    }
}
