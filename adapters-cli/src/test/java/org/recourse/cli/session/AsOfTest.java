package org.recourse.cli.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {
    @Test
    void a_date_is_its_first_instant_in_utc() {
        assertEquals(Instant.parse("2026-06-30T00:00:00Z"), AsOf.parse("--as-of", "2026-06-30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-30T09:00:00Z", "2026-06-30T09:00Z", "2026-06-30T11:00:00+02:00"})
    void an_instant_carries_its_offset(String text) {
        assertEquals(Instant.parse("2026-06-30T09:00:00Z"), AsOf.parse("--as-of", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-02-30", "2026-06-30T09:00:00", "30.6.2026", "2026-13-01T00:00Z"})
    void anything_else_is_refused_with_an_example(String text) {
        Failure failure = assertThrows(Failure.class, () -> AsOf.parse("--at", text));
        assertEquals(ExitCode.USAGE, failure.exit());
        assertTrue(failure.text().startsWith("--at"), failure.text());
    }
}
