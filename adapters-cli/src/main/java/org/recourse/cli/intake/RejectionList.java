package org.recourse.cli.intake;

import java.util.List;
import org.recourse.application.intake.ImportReport;
import org.recourse.application.intake.Rejection;
import org.recourse.cli.document.Fields;
import org.recourse.cli.terminal.Page;

/**
 * What was not taken in of some files, and why.
 *
 * @param reports what became of each file
 */
public record RejectionList(List<ImportReport> reports) {
    /** Copies the reports. */
    public RejectionList {
        reports = List.copyOf(reports);
    }

    /**
     * Tells whether anything was not taken in.
     *
     * @return true if a row or a file was not
     */
    public boolean isAny() {
        return reports.stream().anyMatch(report -> report.rejected() > 0);
    }

    /**
     * Returns how many rows of a file were not taken in, and why.
     *
     * @param report what became of the file
     * @return the fields {@code rejected}, {@code rejections} and {@code rejectionsNotListed}
     */
    public static Fields fields(ImportReport report) {
        return new Fields()
                .put("rejected", report.rejected())
                .put(
                        "rejections",
                        report.rejections().stream().map(RejectionList::fields).toList())
                .put("rejectionsNotListed", report.unlisted());
    }

    /**
     * Returns why one row was not taken in.
     *
     * @param rejection why
     * @return the fields {@code line}, {@code column} and {@code reason}
     */
    public static Fields fields(Rejection rejection) {
        return new Fields()
                .put("line", rejection.line())
                .put("column", rejection.column())
                .put("reason", rejection.reason());
    }

    /**
     * Prints every row that was not taken in; nothing if there is none.
     *
     * @param page where to
     */
    public void print(Page page) {
        if (isAny()) {
            page.blank();
            page.heading("Not taken in");
            reports.forEach(report -> print(page, report));
        }
    }

    private static void print(Page page, ImportReport report) {
        report.rejections().forEach(rejection -> page.line(sentence(report, rejection)));
        if (report.unlisted() > 0) {
            page.line("%s: %s more rejections, which are not listed".formatted(report.path(), report.unlisted()));
        }
    }

    private static String sentence(ImportReport report, Rejection rejection) {
        String line = rejection.line() > 0 ? ", line " + rejection.line() : "";
        String column = rejection.column().map(name -> ", " + name).orElse("");
        return "%s%s%s: %s".formatted(report.path(), line, column, rejection.reason());
    }
}
