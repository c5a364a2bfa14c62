package org.recourse.domain.health;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How many orders are sold on the coming days (ODR-5).
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface OrderVolume {
    /** Nothing is sold any more: as the good orders leave the window, the defects that are in it weigh more. */
    OrderVolume NONE = new PerDay(0);

    /** As many are sold as in the window of today, spread evenly over its days. */
    OrderVolume FLAT = new Flat();

    /**
     * Returns how many orders are sold on the first of the coming days.
     *
     * @param days how many coming days, at least 0
     * @param today what is measured today
     * @return the number of orders, rounded down
     * @throws ArithmeticException when it does not fit
     */
    long sold(long days, Measurement today);

    /** As many as until now. */
    record Flat() implements OrderVolume {
        @Override
        public long sold(long days, Measurement today) {
            return Math.multiplyExact(days, today.rate().denominator())
                    / today.window().days();
        }
    }

    /**
     * The same number on each day.
     *
     * @param orders how many, at least 0
     */
    record PerDay(long orders) implements OrderVolume {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException when it is negative
         */
        public PerDay {
            checkArgument(orders >= 0, "%s orders a day", orders);
        }

        @Override
        public long sold(long days, Measurement today) {
            return Math.multiplyExact(days, orders);
        }
    }
}
