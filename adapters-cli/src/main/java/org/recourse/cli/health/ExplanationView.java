package org.recourse.cli.health;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.recourse.application.health.ExplainMetric;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.terminal.Column;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Table;
import org.recourse.domain.health.Explanation;
import org.recourse.domain.health.Explanation.Line;
import org.recourse.domain.health.Measurement;
import org.recourse.domain.rule.RuleId;

/** A metric told order by order, as it is shown. */
record ExplanationView(ExplainMetric.ByOrder orders, Instant now) {
    private static final List<String> COLUMNS = List.of("orderId", "date", "place", "reasons");

    Answer answer() {
        return new Answer(this::print, this::document, COLUMNS, this::rows);
    }

    private Explanation explanation() {
        return orders.explanation();
    }

    private Measurement measured() {
        return explanation().measurement();
    }

    private Fields document() {
        return MetricFacts.of(measured())
                .put("asOf", now)
                .put("definition", measured().definition().prose())
                .put(
                        "rules",
                        measured().definition().rules().stream().map(RuleId::id).toList())
                .put("counted", lines(explanation().counted()))
                .put("remaining", explanation().remaining().size())
                .put("leftOutOrders", lines(explanation().leftOut()))
                .put("strays", orders.strays().stream().map(MetricFacts::stray).toList());
    }

    private static List<Fields> lines(List<Line> lines) {
        return lines.stream().map(ExplanationView::line).toList();
    }

    private static Fields line(Line line) {
        return new Fields()
                .put("orderId", line.order().text())
                .put("date", line.day().toString())
                .put("because", line.because().stream().map(MetricFacts::trait).toList());
    }

    private List<Fields> rows() {
        List<Fields> rows = new ArrayList<>();
        explanation().counted().forEach(line -> rows.add(row(line, "counted")));
        explanation().leftOut().forEach(line -> rows.add(row(line, "left-out")));
        return rows;
    }

    private static Fields row(Line line, String place) {
        return line(line).put("place", place).put("reasons", words(line));
    }

    private static String words(Line line) {
        return MetricFacts.clauses(line.because());
    }

    private void print(Page page) {
        MetricPage.heading(measured(), now, page);
        print("Counted", explanation().counted(), page);
        print("Left out", explanation().leftOut(), page);
        page.blank();
        page.line("%s more are in and do not count."
                .formatted(explanation().remaining().size()));
        if (!orders.strays().isEmpty()) {
            page.blank();
            page.line("Order unknown, so that these count in no rate: "
                    + orders.strays().stream().map(stray -> stray.id().text()).collect(Collectors.joining(", ")));
        }
    }

    private static void print(String heading, List<Line> lines, Page page) {
        page.blank();
        page.heading("%s: %s".formatted(heading, lines.size()));
        if (!lines.isEmpty()) {
            Table table = new Table(
                    Column.word("ORDER"), Column.word("DATE"), Column.sentence("BECAUSE IT"), Column.word("RULES"));
            lines.forEach(line -> table.row(line.order(), line.day(), words(line), MetricFacts.rules(line.because())));
            page.table(table);
        }
    }
}
