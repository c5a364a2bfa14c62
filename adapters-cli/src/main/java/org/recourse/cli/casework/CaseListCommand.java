package org.recourse.cli.casework;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.application.casework.ListCases;
import org.recourse.application.desk.Selection;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.session.Session;
import org.recourse.cli.terminal.Column;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Table;
import org.recourse.cli.terminal.TimeText;
import org.recourse.cli.terms.CaseText;
import org.recourse.cli.terms.Facts;
import org.recourse.cli.terms.KindNames;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists every case. */
@Command(description = "every case, open or closed")
final class CaseListCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of("id", "kind", "orderId", "state", "openedAt", "closed");

    private final Session session;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            completionCandidates = KindNames.class,
            description = "only this kind: ${COMPLETION-CANDIDATES}")
    private @Nullable String kind;

    @Option(names = "--open", description = "only cases that are not closed")
    private boolean openOnly;

    CaseListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ListCases.Request request =
                new ListCases.Request(Terms.account(session), new Selection(Terms.kindOrNull(kind), openOnly));
        try (Wiring wiring = Wiring.existing(session)) {
            List<Case> cases = wiring.listCases().list(request);
            session.answer(Answer.list(
                    page -> print(cases, page),
                    "cases",
                    () -> cases.stream().map(CaseListCommand::fields).toList(),
                    COLUMNS));
        }
        return 0;
    }

    private static Fields fields(Case matter) {
        return Facts.identity(matter).put("openedAt", matter.openedAt()).put("closed", matter.isClosed());
    }

    private static void print(List<Case> cases, Page page) {
        if (cases.isEmpty()) {
            page.line("There are no cases.");
            return;
        }
        Table table = new Table(
                Column.word("CASE"),
                Column.word("KIND"),
                Column.word("ORDER"),
                Column.word("STATE"),
                Column.word("OPENED"),
                Column.word("CLOSED"));
        cases.forEach(matter -> table.row(
                matter.id(),
                matter.kind().kebab(),
                CaseText.order(matter),
                CaseText.state(matter),
                TimeText.of(matter.openedAt()),
                matter.isClosed() ? "yes" : "no"));
        page.table(table);
    }
}
