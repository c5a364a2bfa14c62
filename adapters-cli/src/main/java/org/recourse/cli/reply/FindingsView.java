package org.recourse.cli.reply;

import java.util.List;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.terminal.Column;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Style;
import org.recourse.cli.terminal.Table;
import org.recourse.cli.terms.Facts;
import org.recourse.domain.reply.Finding;

/** What is wrong with a reply, as it is shown. */
public final class FindingsView {
    private static final List<String> COLUMNS = List.of("rule", "severity", "from", "to", "excerpt", "fault", "fix");

    private FindingsView() {}

    static Answer of(List<Finding> findings) {
        return Answer.list(page -> print(findings, page), "findings", () -> rows(findings), COLUMNS);
    }

    /**
     * Returns the findings as fields of a document.
     *
     * @param findings the findings
     * @return the fields of each
     */
    public static List<Fields> rows(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Fields()
                        .put("rule", finding.fault().rule().id())
                        .put("severity", Facts.kebab(finding.severity()))
                        .put("from", finding.span().from())
                        .put("to", finding.span().to())
                        .put("excerpt", finding.excerpt())
                        .put("fault", finding.fault().kebab())
                        .put("fix", finding.fault().fix()))
                .toList();
    }

    /**
     * Prints the findings.
     *
     * @param findings the findings
     * @param page where to
     */
    public static void print(List<Finding> findings, Page page) {
        if (findings.isEmpty()) {
            page.line("Nothing is wrong with it.", Style.GREEN);
            return;
        }
        Table table = new Table(
                Column.word("RULE"),
                Column.word("SEVERITY"),
                Column.word("PLACE"),
                Column.sentence("TEXT"),
                Column.sentence("FIX"));
        findings.forEach(finding -> table.row(
                finding.fault().rule(),
                Facts.kebab(finding.severity()),
                finding.span().from() + "-" + finding.span().to(),
                finding.excerpt(),
                finding.fault().fix()));
        page.table(table);
    }
}
