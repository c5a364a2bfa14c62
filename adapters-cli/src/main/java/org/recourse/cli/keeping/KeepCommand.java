package org.recourse.cli.keeping;

import java.util.concurrent.Callable;
import org.recourse.application.privacy.KeepPersonalData;
import org.recourse.cli.casework.CaseLookup;
import org.recourse.cli.casework.CaseRecords;
import org.recourse.cli.casework.DoneView;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Session;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records a ground on which names and words of a case's buyer must stay (POL-26). */
@Command(
        description = "record why names and words of a case's buyer must stay",
        footer = {
            "",
            "The ground holds for every case of the order until 'recourse privacy release'. It stays in the",
            "case's history for good and is shown by 'case show' and 'privacy purge': do not name the buyer in it."
        })
final class KeepCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ID", description = "the case")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Option(
            names = "--ground",
            paramLabel = "TEXT",
            required = true,
            description = "why, such as \"lawsuit 7 O 12/26\"")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String ground;

    KeepCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (ground.isBlank()) {
            throw Failure.usage("the ground is empty", null);
        }
        try (Wiring wiring = Wiring.existing(session)) {
            Case matter = CaseLookup.find(id, session, wiring);
            Case done = CaseRecords.done(
                    matter.id(),
                    wiring.keepPersonalData()
                            .keep(new KeepPersonalData.Request(
                                    matter.account(), matter.id(), ground.strip(), session.now())));
            session.answer(DoneView.of(done, "personal data stay"));
        }
        return 0;
    }
}
