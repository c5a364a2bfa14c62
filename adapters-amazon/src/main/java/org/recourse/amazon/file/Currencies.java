package org.recourse.amazon.file;

import java.util.Currency;

/** Currency codes as files write them. */
public final class Currencies {
    private Currencies() {}

    /**
     * Reads a code.
     *
     * @param text such as {@code EUR}
     * @return the code
     * @throws IllegalArgumentException when no currency has it
     */
    public static String code(String text) {
        return Currency.getInstance(text).getCurrencyCode();
    }
}
