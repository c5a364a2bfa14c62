package org.recourse.amazon.file;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.recourse.domain.policy.Reckoning;

/** Instants in ISO 8601, with an offset from UTC or a {@code Z}; seconds may be missing. */
final class IsoInstants {
    static final String EXPECTED = "a date and time with its offset, such as 2026-10-01T09:30:00Z";

    private static final int SHORTEST = "2026-10-01T09:30:00Z".length();
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private IsoInstants() {}

    /**
     * Reads an instant; the two forms that reports are full of have a path of their own.
     *
     * @throws IllegalArgumentException when it is none
     */
    static Instant parse(String text) {
        try {
            return Reckoning.covered(
                    isPlain(text) ? plain(text) : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static boolean isPlain(String text) {
        return matches("0000-00-00T00:00:00Z", text)
                || matches("0000-00-00T00:00:00+00:00", text)
                || matches("0000-00-00T00:00:00-00:00", text);
    }

    private static boolean matches(String pattern, String text) {
        if (pattern.length() != text.length()) {
            return false;
        }
        for (int i = 0; i < pattern.length(); i++) {
            char wanted = pattern.charAt(i);
            char found = text.charAt(i);
            boolean fits = wanted == '0' ? found >= '0' && found <= '9' : found == wanted;
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static Instant plain(String text) {
        LocalDate date = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        long second = within(24, number(text, 11, 13)) * HOUR
                + within(60, number(text, 14, 16)) * MINUTE
                + within(60, number(text, 17, 19));
        return Instant.ofEpochSecond(date.toEpochDay() * DAY + second - offset(text));
    }

    private static long offset(String text) {
        if (text.length() == SHORTEST) {
            return 0;
        }
        long seconds = within(19, number(text, 20, 22)) * HOUR + within(60, number(text, 23, 25)) * MINUTE;
        return text.charAt(19) == '-' ? -seconds : seconds;
    }

    private static long within(int limit, int number) {
        if (number >= limit) {
            throw new IllegalArgumentException("out of range: " + number);
        }
        return number;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
