package org.recourse.domain.reply;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.recourse.domain.money.Money;
import org.recourse.domain.policy.SpanRange;
import org.recourse.domain.text.Language;

/** Writes values as a reader of a language expects them. */
public final class ReplyWords {
    private ReplyWords() {}

    private static Locale locale(Language language) {
        return Locale.forLanguageTag(language.code());
    }

    /**
     * Writes a day.
     *
     * @param day the day
     * @param language the reader's language
     * @return such as {@code 3. November 2026}
     */
    public static String day(LocalDate day, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale(language))
                .format(day);
    }

    /**
     * Writes an amount.
     *
     * @param money the amount
     * @param language the reader's language
     * @return such as {@code 12,50 €}
     */
    public static String money(Money money, Language language) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale(language));
        format.setCurrency(money.currency());
        int decimals = Math.max(0, money.currency().getDefaultFractionDigits());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(new BigDecimal(money.amount()));
    }

    /**
     * Writes a range of time, as it stands behind the words for "within".
     *
     * @param range the range
     * @param language the reader's language
     * @return such as {@code 1-2 Werktagen}
     */
    public static String span(SpanRange range, Language language) {
        boolean isOne = range.shortest() == range.longest();
        String sign = language == Language.FRENCH ? " à " : language == Language.JAPANESE ? "～" : "-";
        String count = isOne ? Integer.toString(range.longest()) : range.shortest() + sign + range.longest();
        String unit = unit(range, language);
        return language.isWrittenWithoutBlanks() ? count + unit : count + ' ' + unit;
    }

    private static String unit(SpanRange range, Language language) {
        boolean isSingular = range.longest() == 1;
        // spotless:off
        return switch (range.unit()) {
            case HOURS -> switch (language) {
                case ENGLISH  -> isSingular ? "hour" : "hours";
                case GERMAN   -> isSingular ? "Stunde" : "Stunden";
                case FRENCH   -> isSingular ? "heure" : "heures";
                case SPANISH  -> isSingular ? "hora" : "horas";
                case ITALIAN  -> isSingular ? "ora" : "ore";
                case JAPANESE -> "時間";
                case CHINESE  -> "小时";
            };
            case DAYS -> switch (language) {
                case ENGLISH  -> isSingular ? "day" : "days";
                case GERMAN   -> isSingular ? "Tag" : "Tagen";
                case FRENCH   -> isSingular ? "jour" : "jours";
                case SPANISH  -> isSingular ? "día" : "días";
                case ITALIAN  -> isSingular ? "giorno" : "giorni";
                case JAPANESE -> "日";
                case CHINESE  -> "天";
            };
            case BUSINESS_DAYS -> switch (language) {
                case ENGLISH  -> isSingular ? "working day" : "working days";
                case GERMAN   -> isSingular ? "Werktag" : "Werktagen";
                case FRENCH   -> isSingular ? "jour ouvré" : "jours ouvrés";
                case SPANISH  -> isSingular ? "día laborable" : "días laborables";
                case ITALIAN  -> isSingular ? "giorno lavorativo" : "giorni lavorativi";
                case JAPANESE -> "営業日";
                case CHINESE  -> "个工作日";
            };
        };
        // spotless:on
    }
}
