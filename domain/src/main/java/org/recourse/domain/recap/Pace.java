package org.recourse.domain.recap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How often one looks back. */
public enum Pace {
    /** Once a week, from Monday to Sunday. */
    WEEK,
    /** Once a month. */
    MONTH;

    /**
     * Returns the period that a day is in.
     *
     * @param day the day
     * @return the period
     */
    public Period around(LocalDate day) {
        return switch (this) {
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Period(monday, monday.plusDays(6));
            }
            case MONTH -> new Period(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
        };
    }

    /**
     * Returns the period before another one.
     *
     * @param period the period
     * @return the one that ends the day before
     */
    public Period before(Period period) {
        return around(period.from().minusDays(1));
    }
}
