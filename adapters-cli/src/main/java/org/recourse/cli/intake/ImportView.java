package org.recourse.cli.intake;

import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.recourse.application.intake.ImportReport;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.terminal.Cell;
import org.recourse.cli.terminal.Column;
import org.recourse.cli.terminal.Counted;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Style;
import org.recourse.cli.terminal.Table;

/**
 * What became of each file, as it is shown.
 *
 * @param reports the reports
 */
public record ImportView(List<ImportReport> reports) {
    private static final int MOST_LINES = 50;
    private static final List<String> COLUMNS = List.of("path", "kind", "read", "new", "changed", "known", "rejected");

    /** Copies the reports. */
    public ImportView {
        reports = List.copyOf(reports);
    }

    /**
     * Returns the reports in every form.
     *
     * @return the answer
     */
    public Answer answer() {
        return Answer.list(
                this::print,
                "files",
                () -> reports.stream().map(ImportView::fields).toList(),
                COLUMNS);
    }

    private static Fields fields(ImportReport report) {
        return new Fields()
                .put("path", report.path())
                .put("kind", report.kind())
                .put("read", report.read())
                .put("new", report.fresh())
                .put("changed", report.changed())
                .put("known", report.known())
                .put("needless", report.needless())
                .put("setAside", report.aside())
                .putAll(RejectionList.fields(report));
    }

    /**
     * Prints the reports, and every row that was not taken in.
     *
     * @param page where to
     */
    public void print(Page page) {
        Table table = new Table(
                Column.word("FILE"),
                Column.word("KIND"),
                Column.number("READ"),
                Column.number("NEW"),
                Column.number("CHANGED"),
                Column.number("KNOWN"),
                Column.number("REJECTED"));
        shown().forEach(report -> table.row(
                report.path(),
                report.kind(),
                report.read(),
                report.fresh(),
                report.changed(),
                report.known(),
                new Cell(Long.toString(report.rejected()), report.rejected() > 0 ? Style.RED : Style.PLAIN)));
        page.table(table);
        aside(page);
        new RejectionList(reports).print(page);
    }

    /** A maildir holds thousands of files: beyond what a person reads, those of a kind are one line. */
    private List<ImportReport> shown() {
        if (reports.size() <= MOST_LINES) {
            return reports;
        }
        Map<String, List<ImportReport>> byKind =
                reports.stream().collect(Collectors.groupingBy(ImportReport::kind, LinkedHashMap::new, toList()));
        return byKind.values().stream().map(ImportView::together).toList();
    }

    private static ImportReport together(List<ImportReport> alike) {
        return new ImportReport(
                Counted.of(alike.size(), "file"),
                alike.get(0).kind(),
                sum(alike, ImportReport::read),
                sum(alike, ImportReport::fresh),
                sum(alike, ImportReport::changed),
                sum(alike, ImportReport::known),
                sum(alike, ImportReport::rejected),
                sum(alike, ImportReport::needless),
                sum(alike, ImportReport::aside),
                List.of(),
                0);
    }

    private static long sum(List<ImportReport> alike, ToLongFunction<ImportReport> number) {
        return alike.stream().mapToLong(number).sum();
    }

    private void aside(Page page) {
        long needless = reports.stream().mapToLong(ImportReport::needless).sum();
        if (needless > 0) {
            page.blank();
            page.line("%s of the rows counted as known %s nothing that a rule needs, and nothing of %s is kept."
                    .formatted(needless, needless == 1 ? "says" : "say", needless == 1 ? "it" : "them"));
        }
        unsorted(page);
    }

    private void unsorted(Page page) {
        long aside = reports.stream().mapToLong(ImportReport::aside).sum();
        if (aside > 0) {
            page.blank();
            page.line("%s of the new rows could not be sorted and %s set aside; 'recourse mail list' shows %s."
                    .formatted(aside, aside == 1 ? "was" : "were", aside == 1 ? "it" : "them"));
        }
    }
}
