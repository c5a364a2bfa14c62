package org.recourse.cli.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people read them, in UTC. */
public final class TimeText {
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Duration DAYS_FROM = Duration.ofDays(2);

    private TimeText() {}

    /**
     * Writes an instant to the minute.
     *
     * @param instant the instant
     * @return such as {@code 2026-06-30 09:00Z}
     */
    public static String of(Instant instant) {
        return MINUTES.format(instant);
    }

    /**
     * Says how far away a due time is, rounded down.
     *
     * @param due the due time
     * @param now the time of asking
     * @return such as {@code in 5 h}, {@code 2 d overdue} or {@code now}
     */
    public static String until(Instant due, Instant now) {
        String span = span(Duration.between(now, due).abs());
        if (due.equals(now)) {
            return "now";
        }
        return due.isAfter(now) ? "in " + span : span + " overdue";
    }

    private static String span(Duration duration) {
        if (duration.compareTo(DAYS_FROM) >= 0) {
            return duration.toDays() + " d";
        }
        return duration.toHours() > 0 ? duration.toHours() + " h" : duration.toMinutes() + " min";
    }
}
