package org.recourse.domain.product;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a line of a file of product notes may say. */
enum ProductKey {
    // spotless:off
    //               in a language  what may stand there
    ASIN            (false,         "Amazon's article number"),
    NAME            (true,          "a text"),
    STRENGTH        (false,         "a text"),
    WEAK_POINT      (false,         "a text"),
    PROBLEM         (false,         "a text"),
    SIGN            (false,         "words below a problem, such as 'flicker*' or '(will|does) not charge'"),
    SOLUTION        (true,          "a text below a problem"),
    MANUAL          (true,          "a text"),
    LISTING         (true,          "a text"),
    WARRANTY        (false,         "a time such as '24 months' or '2 years'"),
    CHEAP_TO_REPLACE(false,         "'yes' or 'no'"),
    REPAIRABLE      (false,         "'yes' or 'no'");
    // spotless:on

    private final boolean translated;
    private final String expected;

    ProductKey(boolean translated, String expected) {
        this.translated = translated;
        this.expected = expected;
    }

    static Optional<ProductKey> find(String word) {
        return Arrays.stream(values()).filter(key -> key.word().equals(word)).findFirst();
    }

    static String names() {
        return Arrays.stream(values()).map(ProductKey::word).collect(Collectors.joining(", "));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    boolean isTranslated() {
        return translated;
    }

    String expected() {
        return expected;
    }
}
