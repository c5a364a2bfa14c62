package org.recourse.cli.worklist;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.application.casework.DrawUpWorklist;
import org.recourse.application.casework.Worklist;
import org.recourse.application.prevention.FindOrdersAtRisk;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Session;
import org.recourse.cli.terms.KindNames;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.Wiring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the open cases, what matters most first, each with its deadline, its worth and what to do next. */
@Command(name = "worklist")
public final class WorklistCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--limit", paramLabel = "N", description = "at most this many open cases (default: all)")
    private int limit;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            completionCandidates = KindNames.class,
            description = "only this kind: ${COMPLETION-CANDIDATES}")
    private @Nullable String kind;

    @Option(names = "--overdue", description = "only cases whose deadline has passed")
    private boolean overdue;

    @Option(names = "--at-risk", description = "instead of cases: orders that may become one, before anyone complains")
    private boolean atRisk;

    /**
     * Builds the command.
     *
     * @param session the run that it is part of
     */
    public WorklistCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (limit < 0) {
            throw Failure.usage("--limit: less than nothing: " + limit, null);
        }
        Instant now = session.now();
        int most = limit == 0 ? Integer.MAX_VALUE : limit;
        if (atRisk) {
            return risks(now, most);
        }
        DrawUpWorklist.Request request =
                new DrawUpWorklist.Request(Terms.account(session), now, Terms.kindOrNull(kind), overdue, 0);
        try (Wiring wiring = Wiring.existing(session)) {
            Worklist worklist = wiring.drawUpWorklist().draw(request);
            session.answer(new WorklistView(worklist, most, now).answer());
        }
        return 0;
    }

    private int risks(Instant now, int most) {
        if (kind != null || overdue) {
            throw Failure.usage(
                    "--at-risk lists orders, which have no kind and no deadline", "leave --kind and --overdue out");
        }
        try (Wiring wiring = Wiring.existing(session)) {
            FindOrdersAtRisk.Request request = new FindOrdersAtRisk.Request(Terms.account(session), now);
            session.answer(new RisksView(wiring.findOrdersAtRisk().find(request), most, now).answer());
        }
        return 0;
    }
}
