package org.recourse.domain.policy;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Where a rate has to be.
 *
 * <p>Immutable and thread-safe. The text form, such as {@code < 1 %}, parses back.
 *
 * @param comparison how the rate has to stand to the limit
 * @param limit the limit
 */
public record Target(Comparison comparison, Percentage limit) {
    /**
     * Reads the text form.
     *
     * @param text such as {@code < 1 %} or {@code >= 90 %}
     * @return the target
     * @throws IllegalArgumentException when the text is not of that form
     */
    public static Target parse(String text) {
        int blank = text.indexOf(' ');
        checkArgument(blank > 0, "not a target (such as '< 1 %' or '>= 90 %'): %s", text);
        return new Target(Comparison.parse(text.substring(0, blank)), Percentage.parse(text.substring(blank + 1)));
    }

    @Override
    public String toString() {
        return comparison + " " + limit;
    }
}
