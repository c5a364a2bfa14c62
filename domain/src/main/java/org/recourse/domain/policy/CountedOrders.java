package org.recourse.domain.policy;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which orders are in the denominator (POL-16): shipped and waiting ones of Amazon's marketplaces always, others by choice.
 *
 * <p>Immutable and thread-safe. The text form, {@code with cancelled, without pending, without non-amazon}, parses back.
 *
 * @param cancelled whether cancelled orders are in
 * @param pending whether orders of unsettled payment are in
 * @param nonAmazon whether orders from outside Amazon's marketplaces are in
 */
public record CountedOrders(boolean cancelled, boolean pending, boolean nonAmazon) {
    private static final Pattern FORM =
            Pattern.compile("(with|without) cancelled, (with|without) pending, (with|without) non-amazon");

    /**
     * Reads the text form.
     *
     * @param text such as {@code with cancelled, without pending, without non-amazon}
     * @return the choice
     * @throws IllegalArgumentException when the text is not of that form
     */
    public static CountedOrders parse(String text) {
        Matcher form = FORM.matcher(text);
        checkArgument(
                form.matches(),
                "not a choice of orders (such as 'with cancelled, without pending, without non-amazon'): %s",
                text);
        return new CountedOrders(isWith(form.group(1)), isWith(form.group(2)), isWith(form.group(3)));
    }

    private static boolean isWith(String word) {
        return word.equals("with");
    }

    @Override
    public String toString() {
        return "%s cancelled, %s pending, %s non-amazon".formatted(word(cancelled), word(pending), word(nonAmazon));
    }

    private static String word(boolean with) {
        return with ? "with" : "without";
    }
}
