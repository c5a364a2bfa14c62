package org.recourse.cli.demo;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.recourse.application.casework.Worklist;
import org.recourse.application.health.ForecastDefects;
import org.recourse.application.health.MeasureHealth;
import org.recourse.application.intake.ImportReport;
import org.recourse.cli.advice.NextView;
import org.recourse.cli.document.Fields;
import org.recourse.cli.health.HealthView;
import org.recourse.cli.intake.ImportView;
import org.recourse.cli.outlook.ForecastView;
import org.recourse.cli.session.Answer;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.worklist.WorklistView;

/** The main job on the sample seller, as it is shown. */
record Tour(
        String command,
        Path desk,
        Instant now,
        List<ImportReport> reports,
        MeasureHealth.Answer health,
        ForecastDefects.Answer forecast,
        Worklist worklist,
        List<NextView> next,
        Path report) {
    private static final int SHOWN = 10;

    Answer answer() {
        Answer list = worklistView().answer();
        return new Answer(this::print, this::document, list.columns(), list.rows());
    }

    private WorklistView worklistView() {
        return new WorklistView(worklist, SHOWN, now);
    }

    private ForecastView forecastView() {
        return new ForecastView(forecast, now);
    }

    private Fields document() {
        return new Fields()
                .put("desk", desk.toString())
                .put("asOf", now)
                .put("import", new ImportView(reports).answer().document().get())
                .put("health", new HealthView(health).answer().document().get())
                .put("forecast", forecastView().answer().document().get())
                .put("worklist", worklistView().answer().document().get())
                .put(
                        "next",
                        next.stream()
                                .map(advised -> advised.answer().document().get())
                                .toList())
                .put("report", report.toString());
    }

    private void print(Page page) {
        page.line("An invented seller with three marketplaces. Nothing here is real.");
        step("1. Its files go in.", "import DIRECTORY", page);
        new ImportView(reports).print(page);
        step("2. How healthy is the account?", "health", page);
        new HealthView(health).print(page);
        step("3. What lies ahead if nothing else happens?", "forecast", page);
        forecastView().print(page);
        step("4. What matters most?", "worklist --limit " + SHOWN, page);
        worklistView().print(page);
        step("5. What to do about the first of them, and why?", "next ID", page);
        next.forEach(advised -> {
            advised.print(page);
            page.blank();
        });
        step("6. All of this as one page, with a chart.", "report --out report.html", page);
        page.verbatim("  " + report.toUri());
        page.blank();
        farewell(page);
    }

    private static void step(String question, String words, Page page) {
        page.blank();
        page.heading("%s  (recourse %s)".formatted(question, words));
        page.blank();
    }

    private void farewell(Page page) {
        page.heading("The desk stays. Three commands to try on it:");
        page.blank();
        page.verbatim(pasted("case show " + next.get(0).matter().id()));
        page.verbatim(pasted("health explain order-defect-rate"));
        page.verbatim(pasted("worklist --overdue"));
    }

    private String pasted(String words) {
        return "  %s %s --desk %s --as-of %s".formatted(quoted(command), words, quoted(desk.toString()), now);
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./~+:@%-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
