package org.recourse.domain.policy;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A span of time after which something is due. A day is 24 hours; a business day is 24 hours of Monday to Friday in UTC, holidays not
 * considered.
 *
 * <p>Immutable and thread-safe. The text form, such as {@code 72 hours} or {@code 2 business days}, parses back.
 *
 * @param count how many units, 0 or more
 * @param unit the unit
 */
public record Span(int count, Unit unit) {
    /** The units of a span. */
    public enum Unit {
        /** Hours. */
        HOURS("hours"),
        /** Days of 24 hours, weekends included. */
        DAYS("days"),
        /** Days of 24 hours, Saturdays and Sundays left out. */
        BUSINESS_DAYS("business days");

        private final String word;

        Unit(String word) {
            this.word = word;
        }
    }

    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException when it is negative
     */
    public Span {
        checkArgument(count >= 0, "a negative span: %s", count);
    }

    /**
     * Reads the text form.
     *
     * @param text such as {@code 72 hours}, {@code 1 days} or {@code 2 business days}
     * @return the span
     * @throws IllegalArgumentException when the text is not of that form
     */
    public static Span parse(String text) {
        int blank = text.indexOf(' ');
        checkArgument(blank > 0, "not a span (such as '72 hours', '30 days', '2 business days'): %s", text);
        String word = text.substring(blank + 1);
        for (Unit unit : Unit.values()) {
            if (unit.word.equals(word)) {
                return new Span(count(text.substring(0, blank)), unit);
            }
        }
        throw new IllegalArgumentException("not a unit of time (hours, days, business days): " + word);
    }

    private static int count(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a whole number: " + text, e);
        }
    }

    /**
     * Returns the instant that lies this span after a start.
     *
     * @param start the start
     * @return the end
     */
    public Instant after(Instant start) {
        return switch (unit) {
            case HOURS -> start.plus(Duration.ofHours(count));
            case DAYS -> start.plus(Duration.ofDays(count));
            case BUSINESS_DAYS -> afterBusinessDays(start);
        };
    }

    private Instant afterBusinessDays(Instant start) {
        Instant end = start;
        int left = count;
        while (left > 0 || isWeekend(end)) {
            end = end.plus(Duration.ofDays(1));
            left -= isWeekend(end) ? 0 : 1;
        }
        return end;
    }

    private static boolean isWeekend(Instant instant) {
        DayOfWeek day = instant.atZone(ZoneOffset.UTC).getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }

    @Override
    public String toString() {
        return count + " " + unit.word;
    }
}
