package org.recourse.domain.policy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

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
    private static final int MOST_DIGITS = 6;
    private static final int WORKING_WEEK = 5;

    /** The units of a span. */
    public enum Unit {
        /** Hours. */
        HOURS("hour"),
        /** Days of 24 hours, weekends included. */
        DAYS("day"),
        /** Days of 24 hours, Saturdays and Sundays left out. */
        BUSINESS_DAYS("business day");

        private static final ImmutableList<Unit> ALL = ImmutableList.copyOf(values());

        private final String one;
        private final String many;

        Unit(String one) {
            this.one = one;
            this.many = one + "s";
        }

        /** Returns the unit whose words end the text, or null if they are of none. */
        static @Nullable Unit at(String text, int from) {
            for (Unit unit : ALL) {
                if (isRest(unit.one, text, from) || isRest(unit.many, text, from)) {
                    return unit;
                }
            }
            return null;
        }

        private static boolean isRest(String words, String text, int from) {
            return text.length() - from == words.length() && text.startsWith(words, from);
        }

        String of(int count) {
            return count == 1 ? one : many;
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
        int blank = text.indexOf(' ');
        @Nullable Unit unit = isCount(text, blank) ? Unit.at(text, blank + 1) : null;
        checkArgument(unit != null, "not a span (such as '72 hours', '30 days', '2 business days'): %s", text);
        return new Span(Integer.parseInt(text, 0, blank, 10), unit);
    }

    private static boolean isCount(String text, int end) {
        boolean digits = end > 0 && end <= MOST_DIGITS;
        for (int i = 0; i < end && digits; i++) {
            digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits;
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

    /**
     * Returns a time before which nothing can have begun whose span ends at some time or later.
     *
     * @param end the end
     * @return the earliest start; of business days, some days before it
     */
    public Instant earliestStart(Instant end) {
        return switch (unit) {
            case HOURS -> end.minus(Duration.ofHours(count));
            case DAYS -> end.minus(Duration.ofDays(count));
            case BUSINESS_DAYS -> end.minus(Duration.ofDays(count + 2L * (count / WORKING_WEEK + 2)));
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
