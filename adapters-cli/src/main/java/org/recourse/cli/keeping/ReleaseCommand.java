package org.recourse.cli.keeping;

import java.util.concurrent.Callable;
import org.recourse.application.privacy.ReleasePersonalData;
import org.recourse.cli.casework.CaseLookup;
import org.recourse.cli.casework.CaseRecords;
import org.recourse.cli.casework.DoneView;
import org.recourse.cli.session.Session;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Records that the ground on which names and words of a case's buyer had to stay is over (POL-26). */
@Command(description = "record that a ground of 'keep' is over; the next purge may forget the words")
final class ReleaseCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ID", description = "the case")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    ReleaseCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = Wiring.existing(session)) {
            Case matter = CaseLookup.find(id, session, wiring);
            Case done = CaseRecords.done(
                    matter.id(),
                    wiring.releasePersonalData()
                            .release(new ReleasePersonalData.Request(matter.account(), matter.id(), session.now())));
            session.answer(DoneView.of(done, "no ground keeps its personal data any more"));
        }
        return 0;
    }
}
