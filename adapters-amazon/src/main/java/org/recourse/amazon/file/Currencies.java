package org.recourse.amazon.file;

import java.util.Currency;

/** Currency codes as files write them. */
final class Currencies {
    private Currencies() {}

    static String code(String text) {
        return Currency.getInstance(text).getCurrencyCode();
    }
}
