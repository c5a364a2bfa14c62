package org.recourse.cli.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.application.casework.ActOnCase;
import org.recourse.cli.session.AsOf;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Session;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.Act;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.Kebab;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records what happened to a case. */
@Command(
        description = "record what happened to a case",
        footer = {"", "'recourse case show ID' lists the events that are open now, 'recourse lifecycle KIND' all."})
final class CaseActCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "ID", description = "the case")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Parameters(
            index = "1",
            paramLabel = "EVENT",
            description = "what happened, such as seller-responded, or the advised action, such as answer-amazon")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String event;

    @Option(
            names = "--at",
            paramLabel = "T",
            description = "when it happened (default: now; of a mail's decision: then)")
    private @Nullable String at;

    @Option(
            names = "--expect-version",
            paramLabel = "N",
            description = "refuse if the case has another version, which 'case show --json' tells")
    private @Nullable Integer expectedVersion;

    @Mixin
    private final ActDetails details = new ActDetails();

    CaseActCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Instant now = session.now();
        try (Wiring wiring = Wiring.existing(session)) {
            Case matter = CaseLookup.find(id, session, wiring);
            Optional<Act> confirmed = AdvisedAction.confirmed(matter, event);
            String trigger = confirmed
                    .map(act -> Kebab.of(act.trigger().name()))
                    .orElseGet(() -> AdvisedAction.trigger(matter, event, now, wiring));
            ActOnCase.Request request = new ActOnCase.Request(
                    matter.account(),
                    matter.id(),
                    trigger,
                    at == null ? confirmed.map(Act::at).orElse(now) : AsOf.parse("--at", at),
                    now,
                    details.of(matter, confirmed, now, wiring),
                    expectedVersion);
            Case done = done(matter.id(), wiring.actOnCase().act(request));
            session.answer(DoneView.of(done, trigger + " is recorded"));
        }
        return 0;
    }

    private Case done(CaseId matter, ActOnCase.Answer answer) {
        if (answer instanceof ActOnCase.Done done) {
            return done.matter();
        }
        throw failure(matter, answer);
    }

    private Failure failure(CaseId matter, ActOnCase.Answer answer) {
        if (answer instanceof ActOnCase.Refused refused) {
            return Refusals.of(matter, event, refused.refusal());
        }
        if (answer instanceof ActOnCase.UnknownEvent unknown) {
            return Refusals.unknownEvent(matter, event, unknown.known());
        }
        return answer instanceof ActOnCase.Conflict conflict
                ? Refusals.conflict(matter, conflict.version())
                : CaseLookup.unknown(id);
    }
}
