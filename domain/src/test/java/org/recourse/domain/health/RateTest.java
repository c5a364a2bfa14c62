package org.recourse.domain.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.recourse.domain.policy.Percentage;
import org.recourse.domain.policy.Target;

/** Rates are exact (ODR-4). */
class RateTest {
    private static final Target BELOW_ONE = Target.parse("< 1 %");

    /** POL-12: exactly 1 % is over. */
    @Test
    void exactly_the_limit_is_not_below_it() {
        assertFalse(new Rate(1, 100).meets(BELOW_ONE));
        assertTrue(new Rate(1, 101).meets(BELOW_ONE));
        assertFalse(new Rate(1, 99).meets(BELOW_ONE));
        assertTrue(new Rate(1, 100).meets(Target.parse("<= 1 %")));
        assertTrue(new Rate(9, 10).meets(Target.parse(">= 90 %")));
        assertFalse(new Rate(19, 20).meets(Target.parse("> 95 %")));
    }

    @Test
    void of_nothing_there_is_no_value_and_no_target_is_met() {
        assertTrue(Rate.NONE.value().isEmpty());
        assertFalse(Rate.NONE.meets(Target.parse(">= 0 %")));
        assertThrows(IllegalArgumentException.class, () -> Rate.NONE.compareTo(new Percentage(0)));
    }

    @Test
    void a_value_is_the_part_of_the_whole() {
        assertEquals(0.25, new Rate(1, 4).value().getAsDouble());
    }

    @Test
    void numbers_that_no_double_can_tell_apart_are_told_apart() {
        long whole = Long.MAX_VALUE / 100 * 100;
        assertFalse(new Rate(whole / 100, whole).meets(BELOW_ONE));
        assertTrue(new Rate(whole / 100 - 1, whole).meets(BELOW_ONE));
        assertEquals(0, new Rate(Long.MAX_VALUE, Long.MAX_VALUE).compareTo(new Percentage(Percentage.WHOLE)));
    }

    @Test
    void a_comparison_is_that_of_unbounded_integers() {
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            long denominator = 1 + (random.nextLong() >>> (1 + random.nextInt(62))) / 2;
            long numerator = (long) (denominator * random.nextDouble());
            Percentage limit = new Percentage(random.nextInt(Percentage.WHOLE + 1));
            int expected = BigInteger.valueOf(numerator)
                    .multiply(BigInteger.valueOf(Percentage.WHOLE))
                    .compareTo(BigInteger.valueOf(limit.millionths()).multiply(BigInteger.valueOf(denominator)));
            int found = new Rate(Math.min(numerator, denominator), denominator).compareTo(limit);
            assertEquals(expected, Integer.signum(found), "seed " + seed);
        }
    }

    @Test
    void a_rate_is_above_another_as_fractions_are() {
        assertTrue(new Rate(1, 3).isAbove(new Rate(333_333, 1_000_000)));
        assertFalse(new Rate(2, 6).isAbove(new Rate(1, 3)));
        assertFalse(new Rate(0, 3).isAbove(new Rate(1, 3)));
        long whole = Long.MAX_VALUE;
        assertTrue(new Rate(whole - 1, whole).isAbove(new Rate(whole - 2, whole - 1)));
        assertFalse(new Rate(whole - 2, whole - 1).isAbove(new Rate(whole - 1, whole)));
    }

    @Test
    void no_rate_is_neither_above_nor_below_another() {
        assertFalse(Rate.NONE.isAbove(new Rate(0, 1)));
        assertFalse(new Rate(1, 1).isAbove(Rate.NONE));
    }

    @Test
    void a_share_is_not_negative_and_not_more_than_all() {
        assertThrows(IllegalArgumentException.class, () -> new Rate(-1, 10));
        assertThrows(IllegalArgumentException.class, () -> new Rate(11, 10));
    }
}
