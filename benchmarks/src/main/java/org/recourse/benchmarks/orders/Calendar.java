package org.recourse.benchmarks.orders;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.LocalDate;
import java.util.stream.IntStream;

/** Writes times without asking the calendar for each: the days' texts are made once. */
final class Calendar {
    private static final int SECONDS_OF_A_DAY = 86_400;
    private static final int DAYS = Market.DAYS + 60;
    private static final long FIRST = Market.FIRST_DAY.toEpochDay();

    private final byte[][] days = IntStream.range(0, DAYS)
            .mapToObj(day -> Market.FIRST_DAY.plusDays(day).toString().getBytes(US_ASCII))
            .toArray(byte[][]::new);

    /** Writes such as {@code 2026-07-04T09:30:00}, without an offset. */
    Lines time(Lines lines, long second) {
        int time = (int) (second % SECONDS_OF_A_DAY);
        return day(lines, second)
                .add('T')
                .digits(time / 3600, 2)
                .add(':')
                .digits(time / 60 % 60, 2)
                .add(':')
                .digits(time % 60, 2);
    }

    /** Writes such as {@code 2026-07-04}. */
    Lines day(Lines lines, long second) {
        return lines.add(days[(int) (second / SECONDS_OF_A_DAY - FIRST)]);
    }

    /** Writes such as {@code 04.07.26}. */
    Lines shortDate(Lines lines, long second, char sign) {
        LocalDate date = LocalDate.ofEpochDay(second / SECONDS_OF_A_DAY);
        return lines.digits(date.getDayOfMonth(), 2)
                .add(sign)
                .digits(date.getMonthValue(), 2)
                .add(sign)
                .digits(date.getYear(), 2);
    }
}
