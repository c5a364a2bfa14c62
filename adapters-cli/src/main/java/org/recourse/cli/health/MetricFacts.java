package org.recourse.cli.health;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recourse.cli.document.Fields;
import org.recourse.cli.terminal.Cell;
import org.recourse.cli.terminal.Style;
import org.recourse.cli.terms.Facts;
import org.recourse.domain.health.BuyerMessage;
import org.recourse.domain.health.Component;
import org.recourse.domain.health.Measurement;
import org.recourse.domain.health.Measurement.Status;
import org.recourse.domain.health.Scope;
import org.recourse.domain.health.StrayDefect;
import org.recourse.domain.health.Trait;
import org.recourse.domain.health.Window;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.policy.Target;

/** Measurements as fields of a document and as cells of a table. */
final class MetricFacts {
    private static final String ALL = "ALL";
    private static final int MILLIONTHS = 6;

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
                .put("ordersToRecover", orNull(measured.ordersToRecover()))
                .put("leftOut", leftOut(measured));
    }

    static String marketplace(Scope scope) {
        return scope.marketplace().map(Marketplace::salesChannel).orElse(ALL);
    }

    static String channel(Scope scope) {
        return scope.channel().map(Channel::name).orElse(ALL);
    }

    static Fields window(Window window) {
        return new Fields()
                .put("from", window.from().toString())
                .put("to", window.to().toString());
    }

    private static Fields target(Target target) {
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

    private static @Nullable Long orNull(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    private static List<Fields> leftOut(Measurement measured) {
        return measured.leftOut().entrySet().stream()
                .map(reason -> trait(reason.getKey()).put("orders", reason.getValue()))
                .toList();
    }

    static Fields trait(Trait trait) {
        return new Fields()
                .put("reason", Facts.kebab(trait))
                .put("words", trait.clause())
                .put("rule", trait.rule().id());
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

    static Cell status(Measurement measured) {
        return switch (measured.status()) {
            case GOOD -> new Cell("good", Style.GREEN);
            case BAD -> new Cell("MISSED", Style.RED);
            case NONE -> Cell.of("-");
        };
    }

    /** How many more defects the target bears, or how many clean orders it needs. */
    static String room(Measurement measured) {
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
