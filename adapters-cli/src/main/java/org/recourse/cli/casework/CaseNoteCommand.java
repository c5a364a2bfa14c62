package org.recourse.cli.casework;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.application.casework.WriteNote;
import org.recourse.cli.session.AsOf;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Session;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a note on a case. */
@Command(description = "write a note on a case")
final class CaseNoteCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "ID", description = "the case")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Parameters(index = "1", paramLabel = "TEXT", description = "the note; kept apart as personal data")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String text;

    @Option(names = "--at", paramLabel = "T", description = "the time that it is about (default: now)")
    private @Nullable String at;

    CaseNoteCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (text.isBlank()) {
            throw Failure.usage("the note is empty", null);
        }
        Instant now = session.now();
        Instant then = at == null ? now : AsOf.parse("--at", at);
        try (Wiring wiring = Wiring.existing(session)) {
            Case matter = CaseLookup.find(id, session, wiring);
            WriteNote.Request request = new WriteNote.Request(matter.account(), matter.id(), text, then, now);
            Case done = CaseRecords.done(matter.id(), wiring.writeNote().write(request));
            session.answer(DoneView.of(done, "the note is kept"));
        }
        return 0;
    }
}
