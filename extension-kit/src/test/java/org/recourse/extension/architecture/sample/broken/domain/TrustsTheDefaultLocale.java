package org.recourse.extension.architecture.sample.broken.domain;

import java.time.format.DateTimeFormatter;
import java.util.function.Function;

@SuppressWarnings("StringCaseLocaleUsage") // broken on purpose
final class TrustsTheDefaultLocale {
    static final Function<String, String> UPPER = String::toUpperCase;

    private TrustsTheDefaultLocale() {}

    static String lower(String text) {
        return text.toLowerCase();
    }

    static String format(double number) {
        return String.format("%f", number);
    }

    static String formatted(double number) {
        return "%f".formatted(number);
    }

    static DateTimeFormatter pattern() {
        return DateTimeFormatter.ofPattern("MMM");
    }
}
