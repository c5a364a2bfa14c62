package org.recourse.cli.health;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.terminal.Column;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Table;
import org.recourse.cli.terms.CaseText;
import org.recourse.cli.terms.Facts;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.snapshot.Figure;

/**
 * The figures of the performance reports that are kept.
 *
 * @param figures the figures, the earliest first
 * @param isPart true if others may be kept beside them
 */
record HistoryView(List<Figure> figures, boolean isPart) {
    private static final List<String> COLUMNS = List.of(
            "reportedOn", "metric", "marketplace", "channel", "window.from", "window.to", "count", "total", "status");

    Answer answer() {
        return Answer.list(
                this::print,
                "figures",
                () -> figures.stream().map(HistoryView::fields).toList(),
                COLUMNS);
    }

    static Fields scope(Figure figure) {
        return new Fields()
                .put("metric", figure.metric())
                .put("marketplace", figure.scope().marketplace().map(Marketplace::salesChannel))
                .put("channel", figure.scope().channel().map(Channel::name).orElse("ALL"))
                .put(
                        "window",
                        new Fields()
                                .put("from", figure.window().from().toString())
                                .put("to", figure.window().to().toString()));
    }

    static Fields fields(Figure figure) {
        Fields components = new Fields();
        figure.components().forEach(components::put);
        return new Fields()
                .put("reportedOn", figure.reportedOn().toString())
                .putAll(scope(figure))
                .put("count", figure.count())
                .put("total", figure.total())
                .put("rate", figure.rate().map(Facts::rate))
                .put("status", figure.status())
                .put("components", components);
    }

    private void print(Page page) {
        if (figures.isEmpty()) {
            page.line(
                    isPart
                            ? "No kept performance report says anything of that; 'recourse health history' shows all."
                            : "No performance report is kept yet; 'recourse import FILE' keeps one.");
            return;
        }
        Table table = new Table(
                Column.word("REPORTED"),
                Column.word("METRIC"),
                Column.word("WHERE"),
                Column.word("WINDOW"),
                Column.number("COUNT"),
                Column.number("OF"),
                Column.number("RATE"),
                Column.word("STATUS"),
                Column.sentence("PARTS"));
        figures.forEach(figure -> table.row(
                figure.reportedOn(),
                figure.metric(),
                figure.scope(),
                figure.window(),
                isMereStatus(figure) ? "-" : figure.count(),
                figure.total() > 0 ? Long.toString(figure.total()) : "-",
                figure.rate().map(CaseText::percent).orElse("-"),
                figure.status().isEmpty() ? "-" : figure.status(),
                parts(figure.components())));
        page.table(table);
    }

    private static boolean isMereStatus(Figure figure) {
        return figure.count() == 0 && figure.total() == 0 && !figure.status().isEmpty();
    }

    private static String parts(Map<String, Long> components) {
        return components.entrySet().stream()
                .map(part -> part.getKey() + " " + part.getValue())
                .collect(Collectors.joining(", "));
    }
}
