package org.recourse.domain.health;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalDouble;
import org.recourse.domain.policy.Percentage;
import org.recourse.domain.policy.Target;

/**
 * An exact share: so many of so many. Of nothing there is no share (ODR-4).
 *
 * <p>Immutable and thread-safe. Comparisons are exact for all numbers that a {@code long} holds.
 *
 * @param numerator how many count, from 0 to the denominator
 * @param denominator of how many
 */
public record Rate(long numerator, long denominator) {
    /** The rate of no data. */
    public static final Rate NONE = new Rate(0, 0);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException when one is negative or the numerator is the greater one
     */
    public Rate {
        checkArgument(0 <= numerator && numerator <= denominator, "not a share: %s of %s", numerator, denominator);
    }

    /**
     * Tells whether there is a value.
     *
     * @return false for 0 of 0
     */
    public boolean isKnown() {
        return denominator != 0;
    }

    /**
     * Returns the value for show; comparisons never use it.
     *
     * @return a number from 0 to 1, or empty for 0 of 0
     */
    public OptionalDouble value() {
        return isKnown() ? OptionalDouble.of((double) numerator / denominator) : OptionalDouble.empty();
    }

    /**
     * Tells whether this is where a target wants it.
     *
     * @param target the target
     * @return true if there is a value and it meets the target
     */
    public boolean meets(Target target) {
        return isKnown() && target.comparison().holds(compareTo(target.limit()));
    }

    /**
     * Compares with a percentage.
     *
     * @param limit the percentage
     * @return negative, 0 or positive as this is below, equal to or above it
     * @throws IllegalArgumentException when this has no value
     */
    public int compareTo(Percentage limit) {
        checkArgument(isKnown(), "nothing to compare: 0 of 0");
        return compareProducts(numerator, Percentage.WHOLE, limit.millionths(), denominator);
    }

    /**
     * Compares with another rate.
     *
     * @param other the other one
     * @return true if both have a value and this is the greater one
     */
    public boolean isAbove(Rate other) {
        return isKnown()
                && other.isKnown()
                && compareProducts(numerator, other.denominator, other.numerator, denominator) > 0;
    }

    /** Compares {@code a * b} with {@code c * d}, none of them negative, in 128 bits. */
    private static int compareProducts(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
