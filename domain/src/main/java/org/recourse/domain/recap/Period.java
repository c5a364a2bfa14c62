package org.recourse.domain.recap;

import java.time.LocalDate;

/**
 * A week or a month; its days are cut in UTC, like those of the metrics (POL-17).
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the first day
 * @param to the last day
 */
public record Period(LocalDate from, LocalDate to) {
    /**
     * Tells whether a day is in it.
     *
     * @param day the day
     * @return true from the first day to the last
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
