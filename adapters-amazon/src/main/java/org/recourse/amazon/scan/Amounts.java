package org.recourse.amazon.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Currency;

/** Tells plain amounts: up to nine digits, and up to as many decimals as the currency has, which is remembered. Not thread-safe. */
final class Amounts {
    private static final int MOST_DIGITS = 9;
    private static final int MOST_DECIMALS = 2;
    private static final int CODE = 3;
    private static final int SLOTS = 251;
    private static final int NO_CURRENCY = -1;

    private final int[] codes = new int[SLOTS];
    private final int[] decimals = new int[SLOTS];

    /** Tells whether this is a number of one to nine digits. */
    static boolean isCount(byte[] bytes, int from, int to) {
        return from < to && to - from <= MOST_DIGITS && endOfDigits(bytes, from, to) == to;
    }

    boolean isAmount(byte[] bytes, int from, int to, int currencyFrom, int currencyTo) {
        int point = endOfDigits(bytes, from, to);
        if (point == from || point - from > MOST_DIGITS) {
            return false;
        }
        int fraction = point == to ? 0 : to - point - 1;
        boolean isNumber = point == to
                || (bytes[point] == '.'
                        && fraction > 0
                        && fraction <= MOST_DECIMALS
                        && endOfDigits(bytes, point + 1, to) == to);
        return isNumber && fraction <= decimals(bytes, currencyFrom, currencyTo);
    }

    private static int endOfDigits(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at;
    }

    private int decimals(byte[] bytes, int from, int to) {
        if (to - from != CODE) {
            return NO_CURRENCY;
        }
        int code = (bytes[from] & 0xff) << 16 | (bytes[from + 1] & 0xff) << 8 | (bytes[from + 2] & 0xff);
        int slot = code % SLOTS;
        if (codes[slot] != code) {
            codes[slot] = code;
            decimals[slot] = decimals(new String(bytes, from, CODE, ISO_8859_1));
        }
        return decimals[slot];
    }

    private static int decimals(String name) {
        try {
            return Math.max(0, Currency.getInstance(name).getDefaultFractionDigits());
        } catch (IllegalArgumentException e) {
            return NO_CURRENCY;
        }
    }
}
