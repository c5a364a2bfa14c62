package org.recourse.domain.policy;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact share of a whole, in millionths.
 *
 * <p>Immutable and thread-safe. The text form, such as {@code 2.5 %}, parses back.
 *
 * @param millionths the share, from 0 to 1,000,000; one per cent is 10,000
 */
public record Percentage(int millionths) {
    /** The whole, in millionths. */
    public static final int WHOLE = 1_000_000;

    private static final int DECIMALS = 4;
    private static final Pattern FORM = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?) ?%");

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException when it is negative or more than the whole
     */
    public Percentage {
        checkArgument(
                0 <= millionths && millionths <= WHOLE,
                "not between 0 % and 100 %: %s millionths of a whole",
                millionths);
    }

    /**
     * Reads the text form.
     *
     * @param text such as {@code 1 %} or {@code 2.5 %}, with at most four decimals
     * @return the percentage
     * @throws IllegalArgumentException when the text is not of that form or more than {@code 100 %}
     */
    public static Percentage parse(String text) {
        Matcher form = FORM.matcher(text);
        checkArgument(form.matches(), "not a percentage (such as '1 %' or '2.5 %'): %s", text);
        return new Percentage(
                new BigDecimal(form.group(1)).movePointRight(DECIMALS).intValueExact());
    }

    @Override
    public String toString() {
        return BigDecimal.valueOf(millionths, DECIMALS).stripTrailingZeros().toPlainString() + " %";
    }
}
