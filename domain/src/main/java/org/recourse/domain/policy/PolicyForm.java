package org.recourse.domain.policy;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.DateTimeException;
import java.time.ZoneId;

/** The forms that policy values have. */
public enum PolicyForm {
    // spotless:off
    /** A {@link Span}. */
    SPAN        ("72 hours"),
    /** A {@link SpanRange}. */
    RANGE       ("1 to 2 business days"),
    /** {@link AnswerLimits}. */
    LIMITS      ("24 hours, late after 48 hours"),
    /** A {@link Span} of whole days. */
    DAYS        ("15 days"),
    /** A {@link RateTarget}. */
    RATE        ("60 days, < 1 %"),
    /** {@code yes} or {@code no}. */
    YES_OR_NO   ("yes"),
    /** {@link CountedChargebacks}. */
    CHARGEBACKS ("service, unless won"),
    /** {@link CountedFeedback}. */
    FEEDBACK    ("1 and 2 stars, unless removed or struck"),
    /** {@link CountedOrders}. */
    ORDERS      ("with cancelled, without pending, without non-amazon"),
    /** A time zone. */
    ZONE        ("UTC");
    // spotless:on

    private final String example;

    PolicyForm(String example) {
        this.example = example;
    }

    /**
     * Returns a value of this form, for a message that says what would have been understood.
     *
     * @return such as {@code 72 hours}
     */
    public String example() {
        return example;
    }

    /**
     * Checks a value and spells it as the product does.
     *
     * @param text the value
     * @return the value in its own text form
     * @throws IllegalArgumentException when the value is not of this form; the message says what was found and what is expected
     */
    public String spell(String text) {
        return read(text).toString();
    }

    private Object read(String text) {
        return switch (this) {
            case SPAN -> Span.parse(text);
            case RANGE -> SpanRange.parse(text);
            case LIMITS -> AnswerLimits.parse(text);
            case DAYS -> days(text);
            case RATE -> RateTarget.parse(text);
            case YES_OR_NO -> yesOrNo(text);
            case CHARGEBACKS -> CountedChargebacks.parse(text);
            case FEEDBACK -> CountedFeedback.parse(text);
            case ORDERS -> CountedOrders.parse(text);
            case ZONE -> zone(text);
        };
    }

    private static Span days(String text) {
        Span span = Span.parse(text);
        checkArgument(span.unit() == Span.Unit.DAYS, "not a number of days (such as '15 days'): %s", text);
        return span;
    }

    private static String yesOrNo(String text) {
        checkArgument(text.equals("yes") || text.equals("no"), "neither 'yes' nor 'no': %s", text);
        return text;
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a time zone (such as 'UTC' or 'Europe/Berlin'): " + text, e);
        }
    }
}
