package org.recourse.amazon.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Instants as reports and people write them. */
class IsoInstantsTest {
    private static void assertRead(String expected, String text) {
        assertEquals(Instant.parse(expected), IsoInstants.parse(text), text);
    }

    @Test
    void an_instant_is_read_with_its_seconds_and_its_offset() {
        assertRead("2026-10-01T09:30:15Z", "2026-10-01T09:30:15Z");
        assertRead("2026-10-01T03:45:15Z", "2026-10-01T09:30:15+05:45");
        assertRead("2026-10-01T15:15:15Z", "2026-10-01T09:30:15-05:45");
    }

    @Test
    void seconds_may_be_missing_or_finer_than_one() {
        assertRead("2026-10-01T09:30:00Z", "2026-10-01T09:30Z");
        assertRead("2026-10-01T09:30:15.5Z", "2026-10-01T10:30:15.5+01:00");
    }

    @Test
    void what_has_any_character_out_of_its_place_is_refused() {
        for (String text : new String[] {"2026-10-01T09:30:15Z", "2026-10-01T09:30:15+05:45"}) {
            for (int i = 0; i < text.length(); i++) {
                for (char misfit : new char[] {'/', ';', 'x'}) {
                    refused(text.substring(0, i) + misfit + text.substring(i + 1));
                }
            }
        }
    }

    @Test
    void no_hour_minute_or_second_goes_beyond_its_last() {
        refused("2026-10-01T24:30:15Z");
        refused("2026-10-01T09:60:15Z");
        refused("2026-10-01T09:30:60Z");
        refused("2026-10-01T09:30:15+19:00");
        refused("2026-10-01T09:30:15+05:60");
    }

    private static void refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> IsoInstants.parse(text), text);
    }
}
