package org.recourse.cli.health;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recourse.application.health.ReconcileReport;
import org.recourse.application.intake.Rejection;
import org.recourse.cli.document.Fields;
import org.recourse.cli.intake.RejectionList;
import org.recourse.cli.session.Answer;
import org.recourse.cli.terminal.Column;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Style;
import org.recourse.cli.terminal.Table;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.snapshot.Difference;
import org.recourse.domain.snapshot.Difference.Explained;
import org.recourse.domain.snapshot.Figure;
import org.recourse.domain.snapshot.Reconciliation;

/**
 * Amazon's numbers beside ours.
 *
 * @param report the numbers
 * @param rejections what of the report could not be read
 */
record ReconcileView(ReconcileReport.Answer report, List<Rejection> rejections) {
    private static final int MOST_NAMED = 5;
    private static final List<String> COLUMNS = List.of(
            "metric",
            "marketplace",
            "channel",
            "window.from",
            "window.to",
            "what",
            "amazon",
            "ours",
            "difference",
            "why");

    Answer answer() {
        return new Answer(this::print, this::document, COLUMNS, this::rows);
    }

    private Fields document() {
        return new Fields()
                .put("agrees", report.agrees())
                .put(
                        "figures",
                        report.reconciliations().stream()
                                .map(ReconcileView::fields)
                                .toList())
                .put(
                        "notMeasured",
                        report.others().stream().map(HistoryView::fields).toList())
                .put(
                        "rejections",
                        rejections.stream().map(RejectionList::fields).toList());
    }

    private static Fields fields(Reconciliation reconciliation) {
        return scope(reconciliation.figure())
                .put("agrees", reconciliation.agrees())
                .put(
                        "numbers",
                        reconciliation.lines().stream()
                                .map(ReconcileView::fields)
                                .toList());
    }

    private static Fields scope(Figure figure) {
        return HistoryView.scope(figure);
    }

    private static Fields fields(Difference line) {
        return numbers(line)
                .put(
                        "causes",
                        line.causes().stream()
                                .map(cause -> new Fields()
                                        .put("cause", cause.cause().kebab())
                                        .put("number", cause.number())
                                        .put("meaning", cause.cause().phrase())
                                        .put(
                                                "orders",
                                                cause.orders().stream()
                                                        .map(OrderId::text)
                                                        .toList()))
                                .toList());
    }

    private static Fields numbers(Difference line) {
        return new Fields()
                .put("what", line.what())
                .put("amazon", line.amazons())
                .put("ours", line.ours())
                .put("difference", line.more());
    }

    private List<Fields> rows() {
        return report.reconciliations().stream()
                .flatMap(reconciliation -> reconciliation.lines().stream()
                        .map(line -> scope(reconciliation.figure())
                                .putAll(numbers(line))
                                .put("why", why(line))))
                .toList();
    }

    private void print(Page page) {
        if (report.reconciliations().isEmpty()) {
            page.line("The report holds nothing that recourse measures.");
        }
        report.reconciliations().forEach(reconciliation -> print(reconciliation, page));
        if (!report.others().isEmpty()) {
            page.line("Not measured here: "
                    + report.others().stream().map(Figure::metric).distinct().collect(Collectors.joining(", ")));
        }
        notRead(rejections, page);
    }

    static void notRead(List<Rejection> rejections, Page page) {
        rejections.forEach(rejection -> page.line(
                "not read: line %s, %s: %s"
                        .formatted(rejection.line(), rejection.column().orElse("-"), rejection.reason()),
                Style.RED));
    }

    private static void print(Reconciliation reconciliation, Page page) {
        Figure figure = reconciliation.figure();
        page.heading("%s, %s, %s: %s"
                .formatted(
                        figure.metricId().map(id -> id.title()).orElse(figure.metric()),
                        figure.scope(),
                        figure.window(),
                        reconciliation.agrees() ? "agrees" : "differs"));
        Table table = new Table(
                Column.word("WHAT"),
                Column.number("AMAZON"),
                Column.number("OURS"),
                Column.number("MORE"),
                Column.sentence("WHY"));
        reconciliation
                .lines()
                .forEach(line -> table.row(
                        line.what(),
                        line.amazons(),
                        line.ours(),
                        line.more(),
                        line.causes().isEmpty() ? "-" : why(line)));
        page.table(table);
        page.blank();
    }

    private static String why(Difference line) {
        return line.causes().stream().map(ReconcileView::sentence).collect(Collectors.joining("; "));
    }

    private static String sentence(Explained cause) {
        List<OrderId> orders = cause.orders();
        String named = orders.stream().limit(MOST_NAMED).map(OrderId::text).collect(Collectors.joining(", "));
        String more = orders.size() > MOST_NAMED ? " and %s more".formatted(orders.size() - MOST_NAMED) : "";
        String which = orders.size() > cause.number() ? ", one or more of " : ": ";
        return "%s x %s (%s)%s"
                .formatted(
                        cause.number(),
                        cause.cause().kebab(),
                        cause.cause().phrase(),
                        Optional.of(named)
                                .filter(text -> !text.isEmpty())
                                .map(text -> which + text + more)
                                .orElse(""));
    }
}
