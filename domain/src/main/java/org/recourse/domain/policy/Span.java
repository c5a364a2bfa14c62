package org.recourse.domain.policy;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern FORM = Pattern.compile("(\\d{1,6}) (hours?|days?|business days?)");

    /** The units of a span. */
    public enum Unit {
        /** Hours. */
        HOURS("hour"),
        /** Days of 24 hours, weekends included. */
        DAYS("day"),
        /** Days of 24 hours, Saturdays and Sundays left out. */
        BUSINESS_DAYS("business day");

        private final String one;

        Unit(String one) {
            this.one = one;
        }

        static Unit of(String words) {
            for (Unit unit : values()) {
                if (words.equals(unit.one) || words.equals(unit.one + "s")) {
                    return unit;
                }
            }
            throw new IllegalArgumentException("not a unit of time (hours, days, business days): " + words);
        }

        String of(int count) {
            return count == 1 ? one : one + "s";
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
     * @param text such as {@code 72 hours}, {@code 1 day} or {@code 2 business days}
     * @return the span
     * @throws IllegalArgumentException when the text is not of that form
     */
    public static Span parse(String text) {
        Matcher form = FORM.matcher(text);
        checkArgument(form.matches(), "not a span (such as '72 hours', '30 days', '2 business days'): %s", text);
        return new Span(Integer.parseInt(form.group(1)), Unit.of(form.group(2)));
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
        return count + " " + unit.of(count);
    }
}
