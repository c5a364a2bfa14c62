package org.recourse.cli.casework;

import static java.util.Locale.ROOT;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.application.casework.AttachEvidence;
import org.recourse.cli.session.AsOf;
import org.recourse.cli.session.Session;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Attaches a file to a case as evidence. */
@Command(
        description = "attach a file to a case as evidence",
        footer = {"", "The file stays where it is; the case keeps its place and its SHA-256."})
final class CaseAttachCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "ID", description = "the case")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Parameters(index = "1", paramLabel = "SLOT", description = "what it proves, such as delivery-proof")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String slot;

    @Parameters(index = "2", paramLabel = "FILE", description = "the file")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(names = "--at", paramLabel = "T", description = "when it was made or found (default: now)")
    private @Nullable String at;

    CaseAttachCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Instant now = session.now();
        Instant then = at == null ? now : AsOf.parse("--at", at);
        String digest = FileDigest.of(file, "nothing was attached");
        try (Wiring wiring = Wiring.existing(session)) {
            Case matter = CaseLookup.find(id, session, wiring);
            AttachEvidence.Request request = new AttachEvidence.Request(
                    matter.account(), matter.id(), slot.toLowerCase(ROOT), digest, place(), then, now);
            Case done = CaseRecords.done(matter.id(), wiring.attachEvidence().attach(request));
            session.answer(DoneView.of(done, "%s is attached as %s".formatted(name(), slot)));
        }
        return 0;
    }

    private String place() {
        return file.toAbsolutePath().normalize().toString();
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }
}
