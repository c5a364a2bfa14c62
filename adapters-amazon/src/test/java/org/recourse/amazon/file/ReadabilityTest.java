package org.recourse.amazon.file;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.recourse.application.intake.RefusedFileException;

class ReadabilityTest {
    private final Readability readability = new Readability();

    @Test
    void a_short_file_may_hold_nothing_that_can_be_read() {
        assertDoesNotThrow(() -> readability.unread(7, Limits.UNREADABLE));
    }

    @Test
    void a_long_file_is_refused_at_the_row_that_is_too_much() {
        readability.read(Limits.UNREADABLE);
        readability.unread(7, Limits.UNREADABLE);
        RefusedFileException refusal = assertThrows(RefusedFileException.class, () -> readability.unread(8, 1));
        assertEquals(8, refusal.rejection().line());
    }

    @Test
    void a_long_file_of_which_half_can_be_read_goes_on() {
        readability.read(2 * Limits.UNREADABLE);
        assertDoesNotThrow(() -> readability.unread(7, 2 * Limits.UNREADABLE));
    }
}
