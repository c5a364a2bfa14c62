package org.recourse.cli.recap;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.application.recap.DrawUpRecap;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Session;
import org.recourse.cli.terms.KindNames;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.recap.Pace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks back on weeks or months. */
@Command(
        name = "recap",
        footer = {
            "",
            "A case counts in the period in which it came up, an order in that in which it was bought; days are cut in UTC."
        })
public final class RecapCommand implements Callable<Integer> {
    private static final int MOST = 520;

    private final Session session;

    @Option(names = "--by", paramLabel = "PACE", required = true, description = "week or month")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String by;

    @Option(
            names = "--last",
            paramLabel = "N",
            description = "how many periods, the latest first (default: ${DEFAULT-VALUE})")
    private int last = 2;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            completionCandidates = KindNames.class,
            description = "only this kind: ${COMPLETION-CANDIDATES}")
    private @Nullable String kind;

    /**
     * Builds the command.
     *
     * @param session the run that it is part of
     */
    public RecapCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (last < 1 || last > MOST) {
            throw Failure.usage("--last: not from 1 to %s: %s".formatted(MOST, last), null);
        }
        DrawUpRecap.Request request = new DrawUpRecap.Request(
                Terms.account(session),
                session.now(),
                Terms.constant("--by", by, Pace.values()),
                last,
                Terms.kindOrNull(kind));
        try (Wiring wiring = Wiring.existing(session)) {
            session.answer(new RecapView(wiring.drawUpRecap().draw(request)).answer());
        }
        return 0;
    }
}
