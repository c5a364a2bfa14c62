package org.recourse.amazon.returns;

import static java.util.Locale.ENGLISH;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;

/** The dates of the returns report, such as {@code 10-Jul-2025}: with English months on every marketplace, and without a time of day. */
final class EnglishDate {
    static final String EXPECTED = "a date such as 10-Jul-2025";

    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d-MMM-uuuu")
            .toFormatter(ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    private EnglishDate() {}

    /**
     * Reads a date as its first instant in UTC; a date and time in ISO 8601 is read as what it is.
     *
     * @throws IllegalArgumentException when it is none
     */
    static Instant parse(String text) {
        try {
            return text.indexOf(':') >= 0
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text, FORM).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
