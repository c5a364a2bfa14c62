package org.recourse.cli.casework;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recourse.application.casework.TellFact;
import org.recourse.cli.session.AsOf;
import org.recourse.cli.session.Session;
import org.recourse.cli.terms.ToldFacts;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.Case;
import org.recourse.domain.playbook.Fact;
import org.recourse.domain.playbook.Recommendation;
import org.recourse.domain.playbook.Truth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records what was found out about a case. */
@Command(
        description = "record what you found out and no record shows",
        footer = {
            "",
            "'recourse next ID' names the facts that it would like to know; 'next ID --told FACT=yes' only tries one out."
        })
final class CaseTellCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "ID", description = "the case")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FACT=yes|no", description = "such as photo-seen=yes")
    private Map<String, String> told = new LinkedHashMap<>();

    @Option(names = "--at", paramLabel = "T", description = "when it was found out (default: now)")
    private @Nullable String at;

    CaseTellCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Instant now = session.now();
        Instant then = at == null ? now : AsOf.parse("--at", at);
        Map<Fact, Boolean> facts = ToldFacts.of("FACT", told);
        try (Wiring wiring = Wiring.existing(session)) {
            Case matter = CaseLookup.find(id, session, wiring);
            Case done = matter;
            for (Map.Entry<Fact, Boolean> fact : facts.entrySet()) {
                done = tell(matter, fact.getKey(), fact.getValue(), then, now, wiring);
            }
            session.answer(DoneView.of(done, "it is recorded that " + words(facts)));
            contradicted(facts, AdvisedAction.recommendation(matter, now, wiring))
                    .forEach(fact -> session.remark("the desk's records say otherwise of %s, and go before what is told"
                            .formatted(fact.kebab())));
        }
        return 0;
    }

    private static Case tell(Case matter, Fact fact, boolean holds, Instant at, Instant now, Wiring wiring) {
        TellFact.Request request = new TellFact.Request(matter.account(), matter.id(), fact, holds, at, now);
        return CaseRecords.done(matter.id(), wiring.tellFact().tell(request));
    }

    private static List<Fact> contradicted(Map<Fact, Boolean> facts, Optional<Recommendation> advice) {
        return facts.keySet().stream()
                .filter(fact -> advice.map(Recommendation::findings)
                        .map(findings -> findings.get(fact))
                        .filter(truth -> truth != Truth.of(Boolean.TRUE.equals(facts.get(fact))))
                        .isPresent())
                .toList();
    }

    private static String words(Map<Fact, Boolean> facts) {
        return facts.entrySet().stream()
                .map(fact ->
                        fact.getValue() ? fact.getKey().phrase() : fact.getKey().otherwise())
                .collect(Collectors.joining(", and that "));
    }
}
