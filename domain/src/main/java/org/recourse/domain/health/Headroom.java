package org.recourse.domain.health;

import java.util.OptionalLong;
import java.util.function.LongPredicate;
import org.recourse.domain.policy.Target;

/** How far a rate is from its target, in whole orders, found by halving with exact comparisons. */
record Headroom(Rate rate, Target target) {
    /** How many of the present orders may turn bad. */
    long left() {
        if (!rate.meets(target)) {
            return 0;
        }
        return isCeiling()
                ? last(rate.denominator() - rate.numerator(), n -> isMet(rate.numerator() + n, rate.denominator()))
                : last(rate.numerator(), n -> isMet(rate.numerator() - n, rate.denominator()));
    }

    /** How many more good orders are needed; empty if no number is enough. */
    OptionalLong missing() {
        if (!rate.isKnown() || rate.meets(target)) {
            return OptionalLong.of(0);
        }
        long most = Long.MAX_VALUE - rate.denominator();
        long missed = last(most, n -> !isMet(rate.numerator() + (isCeiling() ? 0 : n), rate.denominator() + n));
        return missed == most ? OptionalLong.empty() : OptionalLong.of(missed + 1);
    }

    private boolean isCeiling() {
        return target.comparison().isCeiling();
    }

    private boolean isMet(long numerator, long denominator) {
        return new Rate(numerator, denominator).meets(target);
    }

    /** Returns the last number from 0 to {@code most} for which a condition that holds at 0 and is lost once holds. */
    private static long last(long most, LongPredicate holds) {
        long low = 0;
        long high = most;
        while (low < high) {
            long middle = high - (high - low) / 2;
            if (holds.test(middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
