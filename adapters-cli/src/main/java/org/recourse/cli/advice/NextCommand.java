package org.recourse.cli.advice;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.application.casework.AdviseNext;
import org.recourse.cli.casework.CaseLookup;
import org.recourse.cli.session.Session;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.terms.ToldFacts;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.Case;
import org.recourse.domain.playbook.Fact;
import org.recourse.domain.situation.BuyerSituation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Advises what to do next about a case. */
@Command(name = "next")
public final class NextCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ID", description = "the case")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Option(
            names = "--told",
            paramLabel = "FACT=yes|no",
            description = "try out what you may know; the questions name the facts, and 'case tell' keeps the answer")
    private Map<String, String> told = new LinkedHashMap<>();

    @Option(
            names = "--situation",
            paramLabel = "S",
            description = "what the buyer writes about, if it is not what it looks like: such as not-received")
    private @Nullable String situation;

    /**
     * Builds the command.
     *
     * @param session the run that it is part of
     */
    public NextCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Instant now = session.now();
        Map<Fact, Boolean> facts = ToldFacts.of("--told", told);
        try (Wiring wiring = Wiring.existing(session)) {
            Case matter = CaseLookup.find(id, session, wiring);
            AdviseNext.Request request =
                    new AdviseNext.Request(matter.account(), matter.id(), now, facts, situationOrNull());
            session.answer(new NextView(matter, advised(wiring.adviseNext().advise(request)), now).answer());
        }
        return 0;
    }

    private static AdviseNext.Advised advised(AdviseNext.Answer answer) {
        return answer instanceof AdviseNext.Advised advised ? advised : new AdviseNext.Advised(null, null, List.of());
    }

    private @Nullable BuyerSituation situationOrNull() {
        return situation == null ? null : Terms.constant("--situation", situation, BuyerSituation.values());
    }
}
