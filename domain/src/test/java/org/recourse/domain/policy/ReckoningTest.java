package org.recourse.domain.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
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
}
