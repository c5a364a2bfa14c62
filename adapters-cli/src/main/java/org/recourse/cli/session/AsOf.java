package org.recourse.cli.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.recourse.domain.policy.Reckoning;

/** Reads the times of the command line: an instant with its offset, or a date for its first instant in UTC. */
public final class AsOf {
    private static final int DATE_LENGTH = "2026-06-30".length();

    private AsOf() {}

    /**
     * Reads a time.
     *
     * @param option the option that it was given for, for the message
     * @param text such as {@code 2026-06-30}, {@code 2026-06-30T09:00Z} or {@code 2026-06-30T11:00:00+02:00}
     * @return the instant
     * @throws Failure when it is none
     */
    public static Instant parse(String option, String text) {
        try {
            return Reckoning.covered(
                    text.length() <= DATE_LENGTH
                            ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw Failure.usage(
                            "%s is no time: %s".formatted(option, text),
                            "give a date such as 2026-06-30, or an instant such as 2026-06-30T09:00:00Z")
                    .because(e);
        }
    }

    /**
     * Reads a date.
     *
     * @param option the option that it was given for, for the message
     * @param text such as {@code 2026-06-30}
     * @return the date
     * @throws Failure when it is none
     */
    public static LocalDate date(String option, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            Reckoning.covered(date.atStartOfDay(ZoneOffset.UTC).toInstant());
            return date;
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw Failure.usage("%s is no date: %s".formatted(option, text), "give a date such as 2026-06-30")
                    .because(e);
        }
    }
}
