package org.recourse.cli.health;

import java.time.Instant;
import java.util.List;
import org.recourse.application.health.MeasureHealth;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.terminal.Column;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Style;
import org.recourse.cli.terminal.Table;
import org.recourse.cli.terminal.TimeText;
import org.recourse.domain.health.Component;
import org.recourse.domain.health.Measurement;
import org.recourse.domain.health.MetricId;
import org.recourse.domain.health.Scope;

/**
 * An account's health, as it is shown.
 *
 * @param health the measurements
 */
public record HealthView(MeasureHealth.Answer health) {
    static final List<String> COLUMNS = List.of(
            "id",
            "marketplace",
            "channel",
            "window.from",
            "window.to",
            "rate.numerator",
            "rate.denominator",
            "rate.value",
            "target.condition",
            "target.value",
            "status",
            "components.negativeFeedback",
            "components.claims",
            "components.chargebacks",
            "components.pendingClaims",
            "headroom",
            "ordersToRecover");

    /**
     * Returns the health in every form.
     *
     * @return the answer
     */
    public Answer answer() {
        return new Answer(this::print, this::document, COLUMNS, this::metrics);
    }

    private Instant asOf() {
        return health.report().asOf();
    }

    Fields document() {
        return new Fields()
                .put("asOf", asOf())
                .put("metrics", metrics())
                .put(
                        "lateMessages",
                        health.lateMessages().stream().map(MetricFacts::message).toList())
                .put("strays", health.strays().stream().map(MetricFacts::stray).toList());
    }

    List<Fields> metrics() {
        return health.report().measurements().stream().map(MetricFacts::of).toList();
    }

    /**
     * Prints the health: every metric over everything that was asked for, then the Order Defect Rate by marketplace and channel.
     *
     * @param page where to
     */
    public void print(Page page) {
        page.heading("Account health as of " + TimeText.of(asOf()));
        page.blank();
        page.table(overview());
        page.blank();
        page.heading("Order Defect Rate by marketplace and channel");
        page.blank();
        page.table(defectRates());
        notes(page);
    }

    private Table overview() {
        Table table = new Table(
                Column.word("METRIC"),
                Column.word("WINDOW"),
                Column.number("COUNTED"),
                Column.number("RATE"),
                Column.word("TARGET"),
                Column.word("STATUS"),
                Column.sentence("ROOM"));
        health.report().measurements().stream()
                .filter(measured -> measured.scope().equals(widest()))
                .forEach(measured -> table.row(
                        measured.definition().id().title(),
                        measured.window(),
                        measured.rate(),
                        MetricFacts.percent(measured),
                        measured.definition().target().map(Object::toString).orElse("-"),
                        MetricFacts.status(measured),
                        MetricFacts.room(measured)));
        return table;
    }

    private Scope widest() {
        return health.report().measurements().stream()
                .map(Measurement::scope)
                .findFirst()
                .orElse(Scope.ALL);
    }

    private Table defectRates() {
        Table table = new Table(
                Column.word("MARKETPLACE"),
                Column.word("CHANNEL"),
                Column.number("COUNTED"),
                Column.number("RATE"),
                Column.word("STATUS"),
                Column.number("FEEDBACK"),
                Column.number("CLAIMS"),
                Column.number("PENDING"),
                Column.number("CHARGEBACKS"),
                Column.sentence("ROOM"));
        health.report().measurements().stream()
                .filter(measured -> measured.definition().id() == MetricId.ORDER_DEFECT_RATE)
                .forEach(measured -> table.row(
                        MetricFacts.marketplace(measured.scope()),
                        MetricFacts.channel(measured.scope()),
                        measured.rate(),
                        MetricFacts.percent(measured),
                        MetricFacts.status(measured),
                        component(measured, Component.NEGATIVE_FEEDBACK),
                        component(measured, Component.CLAIMS),
                        component(measured, Component.PENDING_CLAIMS),
                        component(measured, Component.CHARGEBACKS),
                        MetricFacts.room(measured)));
        return table;
    }

    private static long component(Measurement measured, Component component) {
        return measured.components().getOrDefault(component, 0L);
    }

    private void notes(Page page) {
        if (!health.strays().isEmpty()) {
            page.blank();
            page.line("Order unknown: in no rate until the order is imported", Style.YELLOW);
            health.strays()
                    .forEach(stray -> page.line("  %s  order %s"
                            .formatted(
                                    stray.id(),
                                    stray.order().map(Object::toString).orElse("not named"))));
        }
        if (!health.lateMessages().isEmpty()) {
            page.blank();
            page.line("Buyer messages answered late or not at all: "
                    + health.lateMessages().size()
                    + " ('recourse health explain contact-response-rate' lists them)");
        }
    }
}
