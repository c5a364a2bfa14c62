package org.recourse.domain.policy;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.order.Marketplace;

/**
 * One value of one policy: what it is, where and when it holds, and who says so.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id what is regulated
 * @param value the value in its text form, such as {@code 72 hours}
 * @param edition the edition that it belongs to
 * @param from the first day (UTC) on which it holds
 * @param untilOrNull the last day (UTC) on which it holds, or null if no end is known
 * @param marketplaceOrNull where it holds, or null for everywhere
 * @param source who says so, such as {@code Amazon, seller help}
 * @param seen when that was read
 * @param force whether the product goes by it
 */
public record PolicyEntry(
        PolicyId id,
        String value,
        String edition,
        LocalDate from,
        @Nullable LocalDate untilOrNull,
        @Nullable Marketplace marketplaceOrNull,
        String source,
        LocalDate seen,
        Force force) {
    /**
     * Checks the value against the policy's form and spells it as the product does.
     *
     * @throws IllegalArgumentException when the value is not of that form; the message says what was found and what is expected
     */
    public PolicyEntry {
        value = id.form().spell(value);
    }

    /**
     * Makes an entry that the product goes by.
     *
     * @param id what is regulated
     * @param value the value in its text form
     * @param edition the edition that it belongs to
     * @param from the first day (UTC) on which it holds
     * @param untilOrNull the last day (UTC) on which it holds, or null if no end is known
     * @param marketplaceOrNull where it holds, or null for everywhere
     * @param source who says so
     * @param seen when that was read
     * @throws IllegalArgumentException when the value is not of the policy's form
     */
    public PolicyEntry(
            PolicyId id,
            String value,
            String edition,
            LocalDate from,
            @Nullable LocalDate untilOrNull,
            @Nullable Marketplace marketplaceOrNull,
            String source,
            LocalDate seen) {
        this(id, value, edition, from, untilOrNull, marketplaceOrNull, source, seen, Force.IN_FORCE);
    }

    /**
     * Reads the value as the span within which something is due: of two limits the first, of a range the longest.
     *
     * @return the span
     * @throws IllegalArgumentException when the value is none
     */
    public Span span() {
        return switch (id.form()) {
            case LIMITS -> limits().due();
            case RANGE -> range().latest();
            case SPAN, DAYS, RATE, YES_OR_NO, CHARGEBACKS, FEEDBACK, ORDERS, ZONE -> Span.parse(value);
        };
    }

    /**
     * Reads the value as a range of spans.
     *
     * @return the range
     * @throws IllegalArgumentException when the value is none
     */
    public SpanRange range() {
        return SpanRange.parse(value);
    }

    /**
     * Reads the value as the limits of an answer.
     *
     * @return the limits
     * @throws IllegalArgumentException when the value is none
     */
    public AnswerLimits limits() {
        return AnswerLimits.parse(value);
    }

    /**
     * Reads the value as windows with a target.
     *
     * @return the windows and the target
     * @throws IllegalArgumentException when the value is none
     */
    public RateTarget rateTarget() {
        return RateTarget.parse(value);
    }

    /**
     * Reads the value as a switch.
     *
     * @return true for {@code yes}
     */
    public boolean isYes() {
        return value.equals("yes");
    }

    /**
     * Reads the value as a choice of chargebacks.
     *
     * @return the choice
     * @throws IllegalArgumentException when the value is none
     */
    public CountedChargebacks countedChargebacks() {
        return CountedChargebacks.parse(value);
    }

    /**
     * Reads the value as a choice of feedback.
     *
     * @return the choice
     * @throws IllegalArgumentException when the value is none
     */
    public CountedFeedback countedFeedback() {
        return CountedFeedback.parse(value);
    }

    /**
     * Reads the value as a choice of orders.
     *
     * @return the choice
     * @throws IllegalArgumentException when the value is none
     */
    public CountedOrders countedOrders() {
        return CountedOrders.parse(value);
    }

    /**
     * Reads the value as a time zone.
     *
     * @return the zone
     * @throws java.time.DateTimeException when the value is none
     */
    public ZoneId zone() {
        return ZoneId.of(value);
    }
}
