package org.recourse.domain.policy;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * The times that are reckoned with: the years 1970 to 9999 in UTC. No policy is known to hold before them, and a deadline counted from a
 * time after them might have no date at all.
 */
public final class Reckoning {
    private static final long END = Instant.parse("+10000-01-01T00:00:00Z").getEpochSecond();

    private static final String FORM = "0000-00-00T00:00:00Z";
    private static final int CENTURY = 100;
    private static final int YEAR_OF_CENTURY = 2;
    private static final int MONTH = 5;
    private static final int DAY = 8;
    private static final int HOUR = 11;
    private static final int MINUTE = 14;
    private static final int SECOND = 17;
    private static final int HOURS = 24;
    private static final int SECONDS = 60;

    private Reckoning() {}

    /**
     * Tells whether a time is reckoned with.
     *
     * @param time the time
     * @return true for the years 1970 to 9999
     */
    public static boolean covers(Instant time) {
        return time.getEpochSecond() >= 0 && time.getEpochSecond() < END;
    }

    /**
     * Returns a time that is reckoned with.
     *
     * @param time the time
     * @return the same time
     * @throws IllegalArgumentException when it is not
     */
    public static Instant covered(Instant time) {
        checkArgument(covers(time), "a time outside of the years 1970 to 9999");
        return time;
    }

    /**
     * Reads a time as {@link Instant} writes it, reckoned with or not. Whole seconds are read many times faster than {@link Instant#parse} does.
     *
     * @param text such as {@code 2026-06-30T09:00:00Z}
     * @return the time
     * @throws java.time.DateTimeException when the text is no time
     */
    public static Instant parse(String text) {
        return isOfForm(text) && number(text, HOUR) < HOURS && number(text, SECOND) < SECONDS
                ? ofForm(text)
                : Instant.parse(text);
    }

    /**
     * Writes a time as {@link Instant} writes it, reckoned with or not. Whole seconds that are reckoned with are written many times faster.
     *
     * @param time the time
     * @return the text, which {@link #parse} reads
     */
    public static String text(Instant time) {
        return time.getNano() == 0 && covers(time) ? inForm(time.getEpochSecond()) : time.toString();
    }

    private static String inForm(long epochSecond) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(epochSecond, 0, ZoneOffset.UTC);
        char[] text = FORM.toCharArray();
        put(text, 0, time.getYear() / CENTURY);
        put(text, YEAR_OF_CENTURY, time.getYear() % CENTURY);
        put(text, MONTH, time.getMonthValue());
        put(text, DAY, time.getDayOfMonth());
        put(text, HOUR, time.getHour());
        put(text, MINUTE, time.getMinute());
        put(text, SECOND, time.getSecond());
        return new String(text);
    }

    /** Writes two digits. */
    private static void put(char[] text, int at, int number) {
        text[at] += (char) (number / 10);
        text[at + 1] += (char) (number % 10);
    }

    private static boolean isOfForm(String text) {
        boolean alike = text.length() == FORM.length();
        for (int i = 0; i < FORM.length() && alike; i++) {
            char at = text.charAt(i);
            alike = FORM.charAt(i) == '0' ? at >= '0' && at <= '9' : at == FORM.charAt(i);
        }
        return alike;
    }

    private static Instant ofForm(String text) {
        int year = number(text, 0) * CENTURY + number(text, YEAR_OF_CENTURY);
        LocalDate day = LocalDate.of(year, number(text, MONTH), number(text, DAY));
        LocalTime time = LocalTime.of(number(text, HOUR), number(text, MINUTE), number(text, SECOND));
        return Instant.ofEpochSecond(day.toEpochSecond(time, ZoneOffset.UTC));
    }

    /** Reads two digits. */
    private static int number(String text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }
}
