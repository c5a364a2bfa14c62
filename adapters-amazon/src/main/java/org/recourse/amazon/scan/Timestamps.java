package org.recourse.amazon.scan;

import java.time.LocalDate;
import java.util.stream.IntStream;

/** Reads times of the form {@code 2026-10-01T09:30:00}, with {@code Z} or an offset such as {@code +09:00} behind it. */
final class Timestamps {
    /** What is not of the form, or before 2010, or after 2043. */
    static final long NONE = -1;

    private static final DigitForm YEAR_MONTH = new DigitForm("0000-00-");
    private static final DigitForm DAY = new DigitForm("0-00-00T");
    private static final DigitForm CLOCK = new DigitForm("00:00:00");
    private static final DigitForm AHEAD = new DigitForm("00+00:00");
    private static final DigitForm BEHIND = new DigitForm("00-00:00");

    private static final int TO_DAY = 3;
    private static final int TO_CLOCK = "2026-10-01T".length();
    private static final int TO_SECOND = "2026-10-01T09:30:".length();
    private static final int TO_ZONE = "2026-10-01T09:30:00".length();
    private static final int UTC = "2026-10-01T09:30:00Z".length();
    private static final int OFFSET = "2026-10-01T09:30:00+09:00".length();

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final long WHOLE_DAY = 24L * HOUR;
    private static final int HIGHEST_OFFSET = 14 * HOUR;
    private static final int NO_OFFSET = Integer.MAX_VALUE;

    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
    private static final int YEARS = 34;

    /** How many days lie between the first day and the first of each month. */
    private static final int[] DAYS_BEFORE = IntStream.rangeClosed(0, YEARS * 12)
            .map(month -> (int) (FIRST_DAY.plusMonths(month).toEpochDay() - FIRST_DAY.toEpochDay()))
            .toArray();

    private Timestamps() {}

    /** Returns the seconds since {@link SaleCode#FIRST_SECOND}, or {@link #NONE}; fewer than {@link SaleCode#SECONDS}. */
    static long second(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length != UTC && length != OFFSET) {
            return NONE;
        }
        long days = days(YEAR_MONTH.digits(Words.at(bytes, from)), DAY.digits(Words.at(bytes, from + TO_DAY)));
        long clock = time(CLOCK.digits(Words.at(bytes, from + TO_CLOCK)));
        int offset = length == UTC
                ? bytes[from + TO_ZONE] == 'Z' ? 0 : NO_OFFSET
                : offset(Words.at(bytes, from + TO_SECOND));
        long second = days * WHOLE_DAY + clock - offset;
        return (days | clock | second) >= 0 && offset != NO_OFFSET ? second : NONE;
    }

    private static long days(long yearMonth, long day) {
        if ((yearMonth | day) < 0) {
            return NONE;
        }
        int year = DigitForm.pair(yearMonth, 0) * 100 + DigitForm.pair(yearMonth, 2) - FIRST_DAY.getYear();
        int month = DigitForm.pair(yearMonth, 5) - 1;
        int inMonth = DigitForm.pair(day, 5) - 1;
        if (year < 0 || year >= YEARS || month < 0 || month >= 12 || inMonth < 0) {
            return NONE;
        }
        int months = year * 12 + month;
        int days = DAYS_BEFORE[months] + inMonth;
        return days < DAYS_BEFORE[months + 1] ? days : NONE;
    }

    private static long time(long clock) {
        int hour = DigitForm.pair(clock, 0);
        int minute = DigitForm.pair(clock, 3);
        int second = DigitForm.pair(clock, 6);
        boolean isTime = clock >= 0 && hour < 24 && minute < 60 && second < 60;
        return isTime ? hour * HOUR + minute * MINUTE + second : NONE;
    }

    private static int offset(long zone) {
        long ahead = AHEAD.digits(zone);
        long digits = ahead < 0 ? BEHIND.digits(zone) : ahead;
        int minute = DigitForm.pair(digits, 6);
        int seconds = DigitForm.pair(digits, 3) * HOUR + minute * MINUTE;
        boolean isOffset = digits >= 0 && minute < 60 && seconds <= HIGHEST_OFFSET;
        return isOffset ? ahead < 0 ? -seconds : seconds : NO_OFFSET;
    }
}
