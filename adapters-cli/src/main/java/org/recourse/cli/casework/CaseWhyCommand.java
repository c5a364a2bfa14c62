package org.recourse.cli.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.application.casework.WhyNot;
import org.recourse.cli.session.AsOf;
import org.recourse.cli.session.Session;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells why something cannot happen to a case now, and the shortest way to where it can. */
@Command(description = "why an event is refused, and the shortest way there")
final class CaseWhyCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "ID", description = "the case")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Parameters(index = "1", paramLabel = "EVENT", description = "what one would like to happen")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String event;

    @Option(names = "--at", paramLabel = "T", description = "when it would happen (default: now)")
    private @Nullable String at;

    @Mixin
    private final ActDetails details = new ActDetails();

    CaseWhyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Instant then = at == null ? session.now() : AsOf.parse("--at", at);
        try (Wiring wiring = Wiring.existing(session)) {
            Case matter = CaseLookup.find(id, session, wiring);
            WhyNot.Request request = new WhyNot.Request(
                    matter.account(), matter.id(), event, then, details.of(matter, Optional.empty(), then, wiring));
            answer(matter, wiring.whyNot().ask(request));
        }
        return 0;
    }

    private void answer(Case matter, WhyNot.Answer answer) {
        if (answer instanceof WhyNot.Legal legal) {
            session.answer(WhyView.legal(matter, event, legal));
        } else if (answer instanceof WhyNot.NotNow notNow) {
            session.answer(WhyView.notNow(matter, event, notNow));
        } else if (answer instanceof WhyNot.UnknownEvent unknown) {
            throw Refusals.unknownEvent(matter.id(), event, unknown.known());
        } else {
            throw CaseLookup.unknown(id);
        }
    }
}
