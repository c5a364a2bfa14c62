package org.recourse.benchmarks.orders;

import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The made-up sales of one European seller over 120 days. Every order follows from the seed and its number alone, so that no file has to be
 * written to know what is in it.
 *
 * @param seed what chance follows from
 * @param rows the number of rows of the order report, at most 100 million
 */
public record Market(long seed, long rows) {
    /** The day of the first order, in UTC. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 7, 4);

    /** The number of days with orders. */
    public static final int DAYS = 120;

    private static final long MOST_ROWS = 100_000_000;
    private static final long SECONDS_OF_A_DAY = 86_400;
    private static final long ROWS_OF_A_BLOCK = 10;
    private static final long ORDERS_OF_A_BLOCK = 9;

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException when there are less than one or more than 100 million rows
     */
    public Market {
        if (rows < 1 || rows > MOST_ROWS) {
            throw new IllegalArgumentException("not from 1 to 100 million rows: " + rows);
        }
    }

    /**
     * Counts the orders; of every nine, the first has two rows.
     *
     * @return the number of orders
     */
    public long orders() {
        return numberOfRow(rows - 1) + 1;
    }

    /**
     * Returns an order.
     *
     * @param number from 0, in the order of purchase
     * @return the order
     */
    public SampleOrder order(long number) {
        long start = FIRST_DAY.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        long span = DAYS * SECONDS_OF_A_DAY;
        return new SampleOrder(number, start + number * span / orders(), Chance.of(seed, number));
    }

    /** Tells whether something happened before the files were written, at the end of the last day. */
    boolean isOver(long second) {
        return second < FIRST_DAY.plusDays(DAYS).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }

    SampleOrder orderOfRow(long row) {
        return order(numberOfRow(row));
    }

    private static long numberOfRow(long row) {
        long place = row % ROWS_OF_A_BLOCK;
        return row / ROWS_OF_A_BLOCK * ORDERS_OF_A_BLOCK + Math.max(0, place - 1);
    }
}
