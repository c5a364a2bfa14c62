package org.recourse.amazon.mail;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recourse.amazon.mail.WrittenDate.Found;
import org.recourse.domain.order.DateOrder;

/** Finds the end of a time that is given at the beginning of a text: a date, of which the whole day counts unless a time of the day follows. */
final class WrittenTime {
    private static final Pattern TIME_OF_DAY = Pattern.compile(
            "^[, t]{0,3}(?:at|um|à|a las|alle|às|om|kl\\.?|o|saat)? ?(\\d{1,2})[:.h](\\d{2})(?::\\d{2})? ?(am|pm|a\\.m\\.|p\\.m\\.)?(?: ?uhr)? ?\\(?(utc|gmt|z|pst|pdt|pt|mst|mdt|cst|cdt|est|edt|et|bst|cet|cest|jst)?\\b");
    private static final Map<String, ZoneId> ZONES = ImmutableMap.<String, ZoneId>builder()
            .put("utc", ZoneOffset.UTC)
            .put("gmt", ZoneOffset.UTC)
            .put("z", ZoneOffset.UTC)
            .put("pst", ZoneOffset.ofHours(-8))
            .put("pdt", ZoneOffset.ofHours(-7))
            .put("pt", ZoneId.of("America/Los_Angeles"))
            .put("mst", ZoneOffset.ofHours(-7))
            .put("mdt", ZoneOffset.ofHours(-6))
            .put("cst", ZoneOffset.ofHours(-6))
            .put("cdt", ZoneOffset.ofHours(-5))
            .put("est", ZoneOffset.ofHours(-5))
            .put("edt", ZoneOffset.ofHours(-4))
            .put("et", ZoneId.of("America/New_York"))
            .put("bst", ZoneOffset.ofHours(1))
            .put("cet", ZoneOffset.ofHours(1))
            .put("cest", ZoneOffset.ofHours(2))
            .put("jst", ZoneOffset.ofHours(9))
            .buildOrThrow();
    private static final Pattern ORDINAL = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)\\b");
    private static final int NOON = 12;

    private WrittenTime() {}

    /**
     * Finds a time.
     *
     * @param text the text, in lower case
     * @param locale its language
     * @param order in which order numbers with strokes between them stand
     * @param zone the zone where none is named
     * @param sentAt when the text was written
     * @return when the time is over, or empty if no date stands near the beginning
     */
    static Optional<Instant> find(String text, Locale locale, DateOrder order, ZoneId zone, Instant sentAt) {
        String plain = ORDINAL.matcher(text).replaceAll("$1");
        return WrittenDate.find(plain, locale, order, LocalDate.ofInstant(sentAt, zone))
                .map(date -> end(date, plain, zone));
    }

    private static Instant end(Found date, String text, ZoneId zone) {
        Matcher time = TIME_OF_DAY.matcher(text.substring(date.end()));
        return time.find()
                ? timeOfDay(time)
                        .map(clock -> date.date()
                                .atTime(clock)
                                .atZone(zone(time, zone))
                                .toInstant())
                        .orElseGet(() -> endOfDay(date, zone))
                : endOfDay(date, zone);
    }

    private static Instant endOfDay(Found date, ZoneId zone) {
        return date.date().plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static ZoneId zone(Matcher time, ZoneId fallback) {
        return time.group(4) == null ? fallback : ZONES.getOrDefault(time.group(4), fallback);
    }

    private static Optional<LocalTime> timeOfDay(Matcher time) {
        int hour = Integer.parseInt(time.group(1));
        int minute = Integer.parseInt(time.group(2));
        boolean isHalved = time.group(3) != null;
        int offset = isHalved && time.group(3).startsWith("p") ? NOON : 0;
        int whole = isHalved ? hour % NOON + offset : hour;
        boolean isTime = whole < 2 * NOON && minute < 60 && !(isHalved && hour > NOON);
        return isTime ? Optional.of(LocalTime.of(whole, minute)) : Optional.empty();
    }
}
