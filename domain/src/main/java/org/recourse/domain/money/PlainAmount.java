package org.recourse.domain.money;

/** Amounts as the text form writes them, with as many decimals as the currency has: read without a detour over decimal numbers. */
final class PlainAmount {
    private static final int MOST_SIGNS = 18;

    private PlainAmount() {}

    /** Tells whether the text up to an end is an amount with so many decimals. */
    static boolean is(String text, int end, int decimals) {
        int start = text.charAt(0) == '-' ? 1 : 0;
        int point = decimals == 0 ? end : end - decimals - 1;
        boolean plain = start < point && end <= MOST_SIGNS;
        for (int i = start; i < end && plain; i++) {
            plain = i == point ? text.charAt(i) == '.' : isDigit(text.charAt(i));
        }
        return plain;
    }

    static long minorUnits(String text, int end) {
        long units = 0;
        for (int i = 0; i < end; i++) {
            char sign = text.charAt(i);
            units = isDigit(sign) ? units * 10 + (sign - '0') : units;
        }
        return text.charAt(0) == '-' ? -units : units;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
