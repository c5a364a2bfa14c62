package org.recourse.cli.health;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.recourse.cli.document.Fields;
import org.recourse.cli.terminal.Cell;
import org.recourse.cli.terminal.Style;
import org.recourse.cli.terms.CaseText;
import org.recourse.cli.terms.Facts;
import org.recourse.domain.health.BuyerMessage;
import org.recourse.domain.health.Component;
import org.recourse.domain.health.Measurement;
import org.recourse.domain.health.Measurement.Status;
import org.recourse.domain.health.Rate;
import org.recourse.domain.health.Scope;
import org.recourse.domain.health.StrayDefect;
import org.recourse.domain.health.Trait;
import org.recourse.domain.health.Window;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.policy.Percentage;
import org.recourse.domain.policy.Target;

/** Measurements as fields of a document and as cells of a table. */
public final class MetricFacts {
    private static final String ALL = "ALL";
    private static final int MILLIONTHS = 6;
    private static final int FEWEST_DECIMALS = 2;
    private static final int MOST_DECIMALS = 8;

    private MetricFacts() {}

    static Fields of(Measurement measured) {
        return new Fields()
                .put("id", measured.definition().id().kebab())
                .put("title", measured.definition().id().title())
                .put("marketplace", marketplace(measured.scope()))
                .put("channel", channel(measured.scope()))
                .put("window", window(measured.window()))
                .put("rate", Facts.rate(measured.rate()))
                .put("target", measured.definition().target().map(MetricFacts::target))
                .put("status", Facts.kebab(measured.status()))
                .put("components", components(measured))
                .put("headroom", measured.headroom())
                .put("ordersToRecover", Facts.number(measured.ordersToRecover()))
                .put("leftOut", leftOut(measured));
    }

    /**
     * Writes which marketplace is meant.
     *
     * @param scope the scope
     * @return such as {@code Amazon.de}, or {@code ALL}
     */
    public static String marketplace(Scope scope) {
        return scope.marketplace().map(Marketplace::salesChannel).orElse(ALL);
    }

    /**
     * Writes which channel is meant.
     *
     * @param scope the scope
     * @return {@code MFN}, {@code AFN} or {@code ALL}
     */
    public static String channel(Scope scope) {
        return scope.channel().map(Channel::name).orElse(ALL);
    }

    static Fields window(Window window) {
        return new Fields()
                .put("from", window.from().toString())
                .put("to", window.to().toString());
    }

    /**
     * Writes a target.
     *
     * @param target the target
     * @return condition and value
     */
    public static Fields target(Target target) {
        BigDecimal value = BigDecimal.valueOf(target.limit().millionths(), MILLIONTHS);
        return new Fields().put("condition", target.comparison().toString()).put("value", value.stripTrailingZeros());
    }

    static Fields components(Measurement measured) {
        Fields fields = new Fields();
        measured.components().forEach((component, count) -> fields.put(name(component), count));
        return fields;
    }

    private static String name(Component component) {
        return switch (component) {
            case NEGATIVE_FEEDBACK -> "negativeFeedback";
            case CLAIMS -> "claims";
            case CHARGEBACKS -> "chargebacks";
            case PENDING_CLAIMS -> "pendingClaims";
        };
    }

    private static List<Fields> leftOut(Measurement measured) {
        return measured.leftOut().entrySet().stream()
                .map(reason -> trait(reason.getKey()).put("orders", reason.getValue()))
                .toList();
    }

    /**
     * Writes a reason for which an order counts or is left out.
     *
     * @param trait the trait
     * @return reason, words and rule
     */
    public static Fields trait(Trait trait) {
        return new Fields()
                .put("reason", Facts.kebab(trait))
                .put("words", trait.clause())
                .put("rule", trait.rule().id());
    }

    /**
     * Lists the rules behind reasons.
     *
     * @param because the reasons
     * @return the rules' ids, each once
     */
    public static String rules(Set<Trait> because) {
        return because.stream()
                .sorted()
                .map(trait -> trait.rule().id())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /**
     * Says why an order counts or is left out.
     *
     * @param because the reasons
     * @return a clause for each
     */
    public static String clauses(Set<Trait> because) {
        return because.stream().sorted().map(Trait::clause).collect(Collectors.joining("; "));
    }

    static Fields stray(StrayDefect stray) {
        return new Fields()
                .put("id", stray.id().text())
                .put("orderId", stray.order().map(OrderId::text))
                .put(
                        "traits",
                        stray.traits().stream().sorted().map(MetricFacts::trait).toList());
    }

    static Fields message(BuyerMessage message) {
        return new Fields()
                .put("id", message.conversation().text())
                .put("receivedAt", message.receivedAt())
                .put("due", message.due())
                .put("answeredAt", message.answeredAt());
    }

    /**
     * Writes a rate as a percentage, for show: with two decimals, or with as many more as it takes to tell it from its target.
     *
     * @param measured the measurement
     * @return such as {@code 0.73 %} or {@code 0.998 %}, or {@code no data}
     */
    public static String percent(Measurement measured) {
        int decimals = FEWEST_DECIMALS;
        while (decimals < MOST_DECIMALS && looksLikeTarget(measured, decimals)) {
            decimals++;
        }
        return CaseText.percent(measured.rate(), decimals);
    }

    private static boolean looksLikeTarget(Measurement measured, int decimals) {
        Rate rate = measured.rate();
        return measured.definition()
                .target()
                .map(Target::limit)
                .filter(limit -> rate.isKnown() && rate.compareTo(limit) != 0)
                .filter(limit -> rounded(limit, decimals).equals(CaseText.percent(rate, decimals)))
                .isPresent();
    }

    private static String rounded(Percentage limit, int decimals) {
        return CaseText.percent(new Rate(limit.millionths(), Percentage.WHOLE), decimals);
    }

    /**
     * Says how a metric stands to its target; a missed one stands out.
     *
     * @param measured the measurement
     * @return {@code good}, {@code MISSED} or a hyphen
     */
    public static Cell status(Measurement measured) {
        return switch (measured.status()) {
            case GOOD -> new Cell("good", Style.GREEN);
            case BAD -> new Cell("MISSED", Style.RED);
            case NONE -> Cell.of("-");
        };
    }

    /**
     * Says how many more defects the target bears, or how many good orders it needs.
     *
     * @param measured the measurement
     * @return a few words, or a hyphen
     */
    public static String room(Measurement measured) {
        if (measured.definition().target().isEmpty() || measured.status() == Status.NONE) {
            return reasons(measured);
        }
        if (measured.status() == Status.GOOD) {
            return "room for %s more".formatted(measured.headroom());
        }
        OptionalLong needed = measured.ordersToRecover();
        return needed.isPresent()
                ? "needs %s good ones".formatted(needed.getAsLong())
                : "no number of good ones is enough";
    }

    private static String reasons(Measurement measured) {
        if (measured.rate().isKnown() || measured.leftOut().isEmpty()) {
            return "-";
        }
        return measured.leftOut().entrySet().stream()
                .map(reason -> String.format(Locale.ROOT, "%s %s", reason.getValue(), Facts.kebab(reason.getKey())))
                .collect(Collectors.joining(", ", "left out: ", ""));
    }
}
