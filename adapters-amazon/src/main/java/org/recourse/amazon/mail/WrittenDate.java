package org.recourse.amazon.mail;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.recourse.domain.order.DateOrder;
import org.recourse.domain.policy.Reckoning;

/** Finds a date at the beginning of a text, as people write it. */
final class WrittenDate {
    /** A weekday or an article may stand before it. */
    private static final int FURTHEST = 25;

    private static final List<String> IN_ANY_ORDER =
            List.of("uuuu-M-d", "uuuu/M/d", "uuuu.M.d", "uuuu'年'M'月'd'日'", "uuuu'年' M'月' d'日'", "d.M.uuuu", "d-M-uuuu");
    private static final List<String> IN_WORDS = List.of(
            "d MMMM uuuu",
            "d. MMMM uuuu",
            "d MMMM, uuuu",
            "d 'de' MMMM 'de' uuuu",
            "d 'de' MMMM uuuu",
            "MMMM d, uuuu",
            "MMMM d uuuu",
            "d MMM uuuu",
            "d. MMM uuuu",
            "MMM d, uuuu");

    private static final Pattern ODD_YEAR = Pattern.compile("^[., ]{0,3}[+-]?\\d{3}");
    private static final List<String> YEARLESS = List.of("MMMM d", "d MMMM", "d. MMMM", "M'月'd'日'");

    private WrittenDate() {}

    /**
     * A date that was found.
     *
     * @param date the date
     * @param end where it ends in the text
     * @param isYearless true if its year is not written
     */
    record Found(LocalDate date, int end, boolean isYearless) {
        Found nextYear() {
            return new Found(date.plusYears(1), end, isYearless);
        }
    }

    /**
     * Finds a date.
     *
     * @param text the text, in lower case
     * @param locale its language
     * @param order in which order numbers with strokes between them stand
     * @param sentOn when the text was written: a date without a year is the next one from then on
     * @return the date and where it ends, or empty if none stands near the beginning
     */
    static Optional<Found> find(String text, Locale locale, DateOrder order, LocalDate sentOn) {
        List<DateTimeFormatter> forms = forms(locale, order, sentOn.getYear());
        return IntStream.range(0, Math.min(text.length(), FURTHEST))
                .filter(start -> beginsWord(text, start))
                .boxed()
                .flatMap(start -> forms.stream().flatMap(form -> parse(text, start, form).stream()))
                .findFirst()
                .map(found -> found.isYearless() && found.date().isBefore(sentOn) ? found.nextYear() : found);
    }

    private static boolean beginsWord(String text, int start) {
        return Character.isLetterOrDigit(text.charAt(start))
                && (start == 0 || !Character.isDigit(text.charAt(start - 1)))
                && (start == 0 || Character.isDigit(text.charAt(start)) || !Character.isLetter(text.charAt(start - 1)));
    }

    private static List<DateTimeFormatter> forms(Locale locale, DateOrder order, int year) {
        String strokes = order == DateOrder.MONTH_DAY_YEAR ? "M/d/uuuu" : "d/M/uuuu";
        Stream<DateTimeFormatter> whole = Stream.of(IN_ANY_ORDER.stream(), Stream.of(strokes), IN_WORDS.stream())
                .flatMap(forms -> forms)
                .map(pattern -> form(pattern).toFormatter(locale));
        Stream<DateTimeFormatter> yearless = YEARLESS.stream()
                .map(pattern ->
                        form(pattern).parseDefaulting(ChronoField.YEAR, year).toFormatter(locale));
        return Stream.concat(whole, yearless)
                .map(form -> form.withResolverStyle(ResolverStyle.STRICT))
                .toList();
    }

    private static DateTimeFormatterBuilder form(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern);
    }

    private static Optional<Found> parse(String text, int start, DateTimeFormatter form) {
        try {
            ParsePosition place = new ParsePosition(start);
            LocalDate date = LocalDate.from(form.parse(text, place));
            boolean isYearless = !text.substring(start, place.getIndex()).contains(Integer.toString(date.getYear()));
            boolean isBroken = isYearless
                    && ODD_YEAR.matcher(text.substring(place.getIndex())).find();
            return Optional.of(new Found(date, place.getIndex(), isYearless))
                    .filter(found -> !isBroken)
                    .filter(found -> Reckoning.covers(found.date()
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
