package org.recourse.cli.outlook;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.application.casework.WhatIf;
import org.recourse.cli.casework.ActDetails;
import org.recourse.cli.casework.CaseLookup;
import org.recourse.cli.casework.Refusals;
import org.recourse.cli.session.AsOf;
import org.recourse.cli.session.Session;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what an event would change in the Order Defect Rate. */
@Command(
        name = "what-if",
        footer = {"", "Nothing is recorded; 'recourse case act' does that. An event that is not legal now ends with 4."
        })
public final class WhatIfCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "CASE", description = "the case")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Parameters(index = "1", paramLabel = "EVENT", description = "what might happen, such as amazon-granted")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String event;

    @Option(names = "--at", paramLabel = "T", description = "when it would happen (default: now)")
    private @Nullable String at;

    @Option(names = Volumes.OPTION, paramLabel = Volumes.LABEL, description = Volumes.DESCRIPTION)
    private String volume = "flat";

    @Mixin
    private final ActDetails details = new ActDetails();

    /**
     * Builds the command.
     *
     * @param session the run that it is part of
     */
    public WhatIfCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Instant then = at == null ? session.now() : AsOf.parse("--at", at);
        try (Wiring wiring = Wiring.existing(session)) {
            Case matter = CaseLookup.find(id, session, wiring);
            answer(
                    matter,
                    wiring.whatIf()
                            .ask(new WhatIf.Request(
                                    matter.account(),
                                    matter.id(),
                                    event,
                                    then,
                                    session.now(),
                                    details.of(matter, Optional.empty(), then, wiring),
                                    Volumes.parse(volume))));
        }
        return 0;
    }

    private void answer(Case matter, WhatIf.Answer answer) {
        if (answer instanceof WhatIf.Foreseen foreseen) {
            session.answer(new WhatIfView(matter, event, foreseen, session.now()).answer());
        } else if (answer instanceof WhatIf.Refused refused) {
            throw Refusals.of(matter.id(), event, refused.refusal());
        } else if (answer instanceof WhatIf.UnknownEvent unknown) {
            throw Refusals.unknownEvent(matter.id(), event, unknown.known());
        } else {
            throw CaseLookup.unknown(id);
        }
    }
}
