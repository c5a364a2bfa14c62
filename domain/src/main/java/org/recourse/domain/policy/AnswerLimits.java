package org.recourse.domain.policy;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * When an answer is due, and after how long a metric takes it as late (POL-10).
 *
 * <p>Immutable and thread-safe. The text form, such as {@code 24 hours, late after 48 hours}, parses back.
 *
 * @param due the span within which the answer is due
 * @param late the span after which it counts as late
 */
public record AnswerLimits(Span due, Span late) {
    private static final String LATE = ", late after ";

    /**
     * Reads the text form.
     *
     * @param text such as {@code 24 hours, late after 48 hours}; a span alone is both limits
     * @return the limits
     * @throws IllegalArgumentException when the text is not of that form
     */
    public static AnswerLimits parse(String text) {
        int cut = text.indexOf(LATE);
        checkArgument(cut != 0 && !text.isEmpty(), "not a limit (such as '24 hours, late after 48 hours'): %s", text);
        return cut < 0
                ? new AnswerLimits(Span.parse(text), Span.parse(text))
                : new AnswerLimits(Span.parse(text.substring(0, cut)), Span.parse(text.substring(cut + LATE.length())));
    }

    @Override
    public String toString() {
        return due.equals(late) ? due.toString() : due + LATE + late;
    }
}
