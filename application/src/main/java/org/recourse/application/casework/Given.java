package org.recourse.application.casework;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.recourse.domain.casework.CaseType;
import org.recourse.domain.casework.ContactChannel;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.casework.Liability;
import org.recourse.domain.casework.MetricImpact;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Reason;
import org.recourse.domain.money.Money;
import org.recourse.domain.notice.Doubt;
import org.recourse.domain.notice.NoticeKind;
import org.recourse.domain.notice.NoticeSeverity;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.OrderId;

/**
 * A particular as a user gave it.
 *
 * @param particular which one
 * @param text what was given
 * @param type the type of the case
 */
record Given(Particular particular, String text, CaseType type) {
    private static final List<String> STARS = List.of("1", "2", "3", "4", "5");
    private static final List<String> TRUTHS = List.of("true", "false");

    /** The text form that is kept, or empty if what was given cannot be understood. */
    Optional<String> kept() {
        return switch (particular) {
            case ORDER -> parsed(OrderId::of);
            case REASON -> type.reason(text).map(Reason::name);
            case AMOUNT -> parsed(Money::parse);
            case PROMISE -> parsed(Instant::parse);
            case LIABILITY -> constant(Liability.values());
            case METRIC_IMPACT -> constant(MetricImpact.values());
            case RATING -> oneOf(STARS);
            case NOTICE_KIND -> constant(NoticeKind.values());
            case SEVERITY -> constant(NoticeSeverity.values());
            case MARKETPLACE -> Marketplace.find(text).map(Marketplace::name);
            case IN_POLICY -> oneOf(TRUTHS);
            case CHANNEL -> constant(ContactChannel.values());
            case REFERENCE, ASIN, SKU, CARRIER, TRACKING, BROKEN_RULES, AUTHENTICATION -> Optional.of(text);
            case DOUBT -> constant(Doubt.values());
            case BUYER, SUBJECT, TEXT -> Optional.empty();
        };
    }

    /** What would have been understood, in plain words. */
    String expected() {
        return switch (particular) {
            case ORDER -> "an order id such as 123-1234567-1234567";
            case REASON ->
                "one of: "
                        + CaseType.kebabs(
                                type.reasons().stream().map(Reason::name).toList());
            case AMOUNT -> "an amount with its currency such as 12.50 USD";
            case PROMISE -> "an instant such as 2026-11-21T10:00:00Z";
            case LIABILITY -> names(Liability.values());
            case METRIC_IMPACT -> names(MetricImpact.values());
            case RATING -> "one of: " + String.join(", ", STARS);
            case NOTICE_KIND -> names(NoticeKind.values());
            case SEVERITY -> names(NoticeSeverity.values());
            case MARKETPLACE -> "a marketplace such as Amazon.de";
            case IN_POLICY -> "one of: " + String.join(", ", TRUTHS);
            case CHANNEL -> names(ContactChannel.values());
            case REFERENCE, ASIN, SKU, CARRIER, TRACKING, BROKEN_RULES, AUTHENTICATION -> "a text";
            case DOUBT -> names(Doubt.values());
            case BUYER, SUBJECT, TEXT -> "no personal data here; give them as the words";
        };
    }

    private Optional<String> parsed(Function<String, Object> form) {
        try {
            return Optional.of(form.apply(text).toString());
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<String> oneOf(List<String> texts) {
        return texts.contains(text) ? Optional.of(text) : Optional.empty();
    }

    private Optional<String> constant(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(Enum::name)
                .filter(name -> name.equals(Kebab.toConstant(text)))
                .findFirst();
    }

    private static String names(Enum<?>... constants) {
        return "one of: "
                + CaseType.kebabs(Arrays.stream(constants).map(Enum::name).toList());
    }
}
