package org.recourse.application.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** A thread is in one transaction of a desk at a time. */
class TurnsTest {
    private final Turns turns = new Turns();

    @Test
    void a_transaction_within_a_transaction_is_refused() {
        assertThrows(IllegalStateException.class, () -> turns.take(() -> turns.take(() -> "inner")));
    }

    @Test
    void after_a_transaction_even_one_that_failed_the_next_may_begin() {
        assertThrows(ArithmeticException.class, () -> turns.take(TurnsTest::failing));
        assertEquals("next", turns.take(() -> "next"));
    }

    private static String failing() {
        throw new ArithmeticException("fails");
    }
}
