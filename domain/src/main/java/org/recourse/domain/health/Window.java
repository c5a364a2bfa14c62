package org.recourse.domain.health;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A row of days.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the first day, included
 * @param to the last day, included
 */
public record Window(LocalDate from, LocalDate to) {
    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException when the last day is before the first
     */
    public Window {
        checkArgument(!to.isBefore(from), "a window from %s to %s", from, to);
    }

    /**
     * Returns the window of so many days that ends on a day.
     *
     * @param last the last day, included
     * @param days how many days, at least 1
     * @return the window
     */
    public static Window ending(LocalDate last, int days) {
        return new Window(last.minusDays(days - 1L), last);
    }

    /**
     * Returns the window of as many days that lies earlier.
     *
     * @param days by how many days
     * @return the window
     */
    public Window before(int days) {
        return new Window(from.minusDays(days), to.minusDays(days));
    }

    /**
     * Returns the window of as many days that lies later.
     *
     * @param days by how many days
     * @return the window
     */
    public Window after(int days) {
        return new Window(from.plusDays(days), to.plusDays(days));
    }

    /**
     * Returns the window that begins on the same day and ends later.
     *
     * @param days by how many days
     * @return the window
     */
    public Window extended(int days) {
        return new Window(from, to.plusDays(days));
    }

    /**
     * Tells whether a day lies in it.
     *
     * @param day the day
     * @return true if it does, the first and the last day included
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /**
     * Returns the number of its days.
     *
     * @return at least 1
     */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
    }

    /** Returns the form {@code 2026-09-01..2026-10-30}. */
    @Override
    public String toString() {
        return from + ".." + to;
    }
}
