package org.recourse.domain.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.order.Marketplace;

/** One line of a policy file. Not thread-safe; used for one line. */
final class PolicyLine {
    private static final int LONGEST = 500;
    private static final Pattern PLACE = Pattern.compile(" (@|from |until )(\\S{1,40})");
    private static final String WHOLE =
            "a line such as 'POL-1 = 48 hours' or 'POL-1 @Amazon.de from 2026-01-01 = 48 hours'";

    private @Nullable Marketplace marketplace;
    private LocalDate from = LocalDate.EPOCH;
    private @Nullable LocalDate until;

    private PolicyLine() {}

    static Optional<PolicyEntry> read(int number, String line, LocalDate seen) throws UnreadableLine {
        String words = withoutRemark(line);
        return words.isEmpty() ? Optional.empty() : Optional.of(new PolicyLine().entry(number, words, seen));
    }

    private static String withoutRemark(String line) {
        int remark = line.indexOf('#');
        return (remark < 0 ? line : line.substring(0, remark)).strip();
    }

    private PolicyEntry entry(int number, String words, LocalDate seen) throws UnreadableLine {
        int equals = words.length() > LONGEST ? -1 : words.indexOf('=');
        if (equals <= 0) {
            throw new UnreadableLine(words, WHOLE);
        }
        PolicyId id = id(takePlaces(words.substring(0, equals)));
        String value = takePlaces(words.substring(equals + 1));
        if (until != null && until.isBefore(from)) {
            throw new UnreadableLine(
                    "from %s until %s".formatted(from, until), "a last day that is not before the first");
        }
        String source = "own policy file, line " + number;
        return new PolicyEntry(id, spelled(id, value), PolicyFile.EDITION, from, until, marketplace, source, seen);
    }

    /** Takes marketplace and days out of one side of the line and returns the rest. */
    private String takePlaces(String side) throws UnreadableLine {
        Matcher place = PLACE.matcher(side);
        int end = side.length();
        while (place.find()) {
            end = Math.min(end, place.start());
            take(place.group(1).strip(), place.group(2));
        }
        String rest = PLACE.matcher(side.substring(end)).replaceAll("").strip();
        if (!rest.isEmpty()) {
            throw new UnreadableLine(rest, WHOLE);
        }
        return side.substring(0, end).strip();
    }

    private void take(String word, String text) throws UnreadableLine {
        switch (word) {
            case "@" -> marketplace = marketplace(text);
            case "from" -> from = day(text);
            default -> until = day(text);
        }
    }

    private static Marketplace marketplace(String text) throws UnreadableLine {
        return Marketplace.find(text)
                .orElseThrow(() -> new UnreadableLine("@" + text, "a marketplace such as '@Amazon.de'"));
    }

    private static LocalDate day(String text) throws UnreadableLine {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw (UnreadableLine) new UnreadableLine(text, "a day such as '2026-01-31'").initCause(e);
        }
    }

    private static PolicyId id(String text) throws UnreadableLine {
        return PolicyId.of(text).orElseThrow(() -> new UnreadableLine(text, "a policy from 'POL-1' to 'POL-28'"));
    }

    private static String spelled(PolicyId id, String value) throws UnreadableLine {
        try {
            return id.form().spell(value);
        } catch (IllegalArgumentException e) {
            String expected = "a value such as '%s' for %s".formatted(id.form().example(), id.rule());
            throw (UnreadableLine) new UnreadableLine(value, expected).initCause(e);
        }
    }
}
