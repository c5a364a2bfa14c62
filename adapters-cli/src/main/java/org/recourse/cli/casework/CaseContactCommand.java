package org.recourse.cli.casework;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.application.casework.RecordContact;
import org.recourse.cli.session.AsOf;
import org.recourse.cli.session.Session;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.ContactChannel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records an attempt to reach the buyer (ATZ-12). */
@Command(description = "record an attempt to reach the buyer, which is evidence")
final class CaseContactCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "ID", description = "the case")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Parameters(index = "1", paramLabel = "CHANNEL", description = "message, mail, sms, phone or public-answer")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String channel;

    @Option(names = "--at", paramLabel = "T", description = "when (default: now)")
    private @Nullable String at;

    @Option(names = "--text", paramLabel = "WORDS", description = "what was said; kept apart as personal data")
    private @Nullable String words;

    @Option(names = "--promise-by", paramLabel = "T", description = "by when something was promised to the buyer")
    private @Nullable String promiseBy;

    CaseContactCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Instant now = session.now();
        ContactChannel way = Terms.constant("CHANNEL", channel, ContactChannel.values());
        Instant then = at == null ? now : AsOf.parse("--at", at);
        @Nullable Instant promise = promiseBy == null ? null : AsOf.parse("--promise-by", promiseBy);
        try (Wiring wiring = Wiring.existing(session)) {
            Case matter = CaseLookup.find(id, session, wiring);
            RecordContact.Request request =
                    new RecordContact.Request(matter.account(), matter.id(), way, then, now, words, promise);
            Case done = CaseRecords.done(matter.id(), wiring.recordContact().record(request));
            session.answer(DoneView.of(done, "the attempt is recorded"));
        }
        return 0;
    }
}
