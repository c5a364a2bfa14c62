package org.recourse.benchmarks.files;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** How many orders there were on each day, and how many of them are defective; prints the rate of each window of 60 days. */
final class DailyRates {
    /** The length of the window, and how many days back rates are printed. */
    private static final int DAYS = 60;

    private final Map<LocalDate, long[]> days = new HashMap<>();

    void add(LocalDate day, long orders, long defects) {
        long[] counts = days.computeIfAbsent(day, key -> new long[2]);
        counts[0] += orders;
        counts[1] += defects;
    }

    /** Prints the rate of today's window, then those of the windows before, the earliest first. */
    void print(LocalDate today, PrintStream out) {
        print("today", today, out);
        for (int back = DAYS; back > 0; back--) {
            LocalDate last = today.minusDays(back);
            print(last.toString(), last, out);
        }
    }

    private void print(String name, LocalDate last, PrintStream out) {
        long orders = 0;
        long defects = 0;
        for (int back = 0; back < DAYS; back++) {
            long[] counts = days.getOrDefault(last.minusDays(back), new long[2]);
            orders += counts[0];
            defects += counts[1];
        }
        out.printf("%s %s %s%n", name, defects, orders);
    }
}
