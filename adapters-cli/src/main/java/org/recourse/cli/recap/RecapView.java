package org.recourse.cli.recap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.terminal.Column;
import org.recourse.cli.terminal.Counted;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Table;
import org.recourse.cli.terms.Facts;
import org.recourse.domain.recap.Recap;
import org.recourse.domain.recap.Recap.Line;
import org.recourse.domain.recap.Solution;

/**
 * Weeks or months, as they are shown.
 *
 * @param recaps the periods, the latest first
 */
record RecapView(List<Recap> recaps) {
    private static final List<String> COLUMNS =
            List.of("from", "to", "sku", "situation", "cases", "before", "orders", "perHundredOrders");
    private static final double HUNDRED = 100;

    Answer answer() {
        return new Answer(
                this::print,
                () -> new Fields()
                        .put("periods", recaps.stream().map(RecapView::fields).toList()),
                COLUMNS,
                () -> recaps.stream()
                        .flatMap(recap ->
                                recap.lines().stream().map(line -> period(recap).putAll(fields(line))))
                        .toList());
    }

    private static Fields period(Recap recap) {
        return new Fields()
                .put("from", recap.period().from().toString())
                .put("to", recap.period().to().toString());
    }

    private static Fields fields(Recap recap) {
        return period(recap)
                .put("cases", recap.cases())
                .put("before", recap.before())
                .put("orders", recap.orders())
                .put("perHundredOrders", share(recap.cases(), recap.orders()))
                .put("lines", recap.lines().stream().map(RecapView::fields).toList());
    }

    private static Fields fields(Line line) {
        Fields solutions = new Fields();
        line.solutions().forEach((solution, count) -> solutions.put(camel(solution), count));
        return new Fields()
                .put("sku", line.topic().article())
                .put("situation", line.topic().situation())
                .put("cases", line.cases())
                .put("before", line.before())
                .put("orders", line.orders())
                .put("perHundredOrders", share(line.cases(), line.orders()))
                .put("solutions", solutions);
    }

    private static String camel(Solution solution) {
        return solution == Solution.PART_REFUNDED ? "partRefunded" : Facts.kebab(solution);
    }

    private static @Nullable Double share(long cases, long orders) {
        return orders == 0 ? null : cases * HUNDRED / orders;
    }

    private void print(Page page) {
        boolean isFirst = true;
        for (Recap recap : recaps) {
            if (!isFirst) {
                page.blank();
            }
            isFirst = false;
            print(recap, page);
        }
    }

    private static void print(Recap recap, Page page) {
        page.heading("%s..%s: %s (%s the time before), %s"
                .formatted(
                        recap.period().from(),
                        recap.period().to(),
                        Counted.of(recap.cases(), "case"),
                        recap.before(),
                        Counted.of(recap.orders(), "order")));
        if (!recap.lines().isEmpty()) {
            page.blank();
            Table table = new Table(
                    Column.word("SKU"),
                    Column.word("SITUATION"),
                    Column.number("CASES"),
                    Column.number("TREND"),
                    Column.number("PER 100 ORDERS"),
                    Column.sentence("SOLVED"));
            recap.lines()
                    .forEach(line -> table.row(
                            line.topic().article(),
                            line.topic().situation(),
                            line.cases(),
                            trend(line),
                            shown(line),
                            solved(line.solutions())));
            page.table(table);
        }
    }

    private static String shown(Line line) {
        @Nullable Double share = share(line.cases(), line.orders());
        return share == null ? "-" : String.format(Locale.ROOT, "%.2f", share);
    }

    private static String trend(Line line) {
        if (line.before() == 0) {
            return "new";
        }
        long change = line.cases() - line.before();
        return change == 0 ? "same" : (change > 0 ? "+" : "") + change;
    }

    private static String solved(Map<Solution, Long> solutions) {
        return solutions.entrySet().stream()
                .map(solved ->
                        "%s %s".formatted(solved.getValue(), solved.getKey().words()))
                .collect(Collectors.joining(", "));
    }
}
