package org.recourse.cli.casework;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.recourse.application.casework.CaseFile;
import org.recourse.application.casework.ShowCase;
import org.recourse.cli.session.Answer;
import org.recourse.cli.session.Session;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows everything about one case. */
@Command(description = "everything about one case")
final class CaseShowCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ID", description = "the case id, its beginning, or the id of an order with one case")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    CaseShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Instant now = session.now();
        try (Wiring wiring = Wiring.existing(session)) {
            Case matter = CaseLookup.find(id, session, wiring);
            CaseFile file = wiring.showCase()
                    .show(new ShowCase.Request(matter.account(), matter.id(), now))
                    .orElseThrow(() -> CaseLookup.unknown(id));
            CaseDocument document = new CaseDocument(file, now);
            session.answer(
                    Answer.one(page -> new CasePage(file, now, page).print(), document::fields, CaseDocument.COLUMNS));
        }
        return 0;
    }
}
