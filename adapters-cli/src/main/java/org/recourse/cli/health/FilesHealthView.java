package org.recourse.cli.health;

import java.util.List;
import org.recourse.application.health.MeasureFiles;
import org.recourse.application.intake.ImportReport;
import org.recourse.cli.document.Fields;
import org.recourse.cli.intake.RejectionList;
import org.recourse.cli.session.Answer;
import org.recourse.cli.terminal.Column;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Table;
import org.recourse.cli.terms.Facts;
import org.recourse.domain.health.Measurement;

/** An account's health as its files tell it, with its history and with what could not be read. */
record FilesHealthView(MeasureFiles.Answer measured, List<ImportReport> reports) {
    Answer answer() {
        return new Answer(this::print, this::document, HealthView.COLUMNS, today()::metrics);
    }

    private HealthView today() {
        return new HealthView(measured.health());
    }

    private Fields document() {
        return today().document()
                .put(
                        "history",
                        measured.history().stream().map(FilesHealthView::day).toList())
                .put("files", reports.stream().map(FilesHealthView::file).toList());
    }

    private static Fields day(Measurement day) {
        return new Fields()
                .put("date", day.window().to().toString())
                .put("window", MetricFacts.window(day.window()))
                .put("rate", Facts.rate(day.rate()))
                .put("status", Facts.kebab(day.status()))
                .put("components", MetricFacts.components(day));
    }

    private static Fields file(ImportReport report) {
        return new Fields()
                .put("path", report.path())
                .put("kind", report.kind())
                .put("read", report.read())
                .putAll(RejectionList.fields(report));
    }

    private void print(Page page) {
        today().print(page);
        page.blank();
        page.heading("Order Defect Rate on the days before");
        page.blank();
        page.table(history());
        new RejectionList(reports).print(page);
    }

    private Table history() {
        Table table = new Table(
                Column.word("WINDOW"), Column.number("COUNTED"), Column.number("RATE"), Column.word("STATUS"));
        measured.history()
                .forEach(day -> table.row(day.window(), day.rate(), MetricFacts.percent(day), MetricFacts.status(day)));
        return table;
    }
}
