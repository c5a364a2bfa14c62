package org.recourse.cli.casework;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;
import org.recourse.cli.terms.Facts;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.lifecycle.Refusal;
import org.recourse.domain.lifecycle.Trigger;

/** Tells the user what a rule refuses. */
public final class Refusals {
    private Refusals() {}

    /**
     * Builds the failure of an act that is not legal.
     *
     * @param id the case
     * @param event the event
     * @param refusal why
     * @return the failure
     */
    public static Failure of(CaseId id, String event, Refusal refusal) {
        String open =
                kebabs(refusal.open()).filter(other -> !other.equals(event)).collect(Collectors.joining(", "));
        return new Failure(
                        ExitCode.RULE_REFUSED,
                        Facts.kebab(refusal.reason()),
                        "%s: %s is refused by %s: %s"
                                .formatted(id, event, refusal.rule(), String.join("; ", refusal.missing())),
                        "%s\n'recourse case why %s %s' tells the shortest way there"
                                .formatted(open.isEmpty() ? "nothing else is open" : "open now: " + open, id, event))
                .with(fields(refusal));
    }

    static Fields fields(Refusal refusal) {
        return new Fields()
                .put("rule", refusal.rule().id())
                .put("missing", refusal.missing())
                .put("open", kebabs(refusal.open()).toList());
    }

    private static Stream<String> kebabs(List<Trigger> triggers) {
        return triggers.stream().map(trigger -> Kebab.of(trigger.name()));
    }

    /**
     * Builds the failure of an event that there is none of.
     *
     * @param id the case
     * @param event the word
     * @param known what would have been understood
     * @return the failure
     */
    public static Failure unknownEvent(CaseId id, String event, List<String> known) {
        return new Failure(
                        ExitCode.RULE_REFUSED,
                        "unknown-event",
                        "%s: there is no event called \"%s\"".formatted(id, event),
                        "known are " + String.join(", ", known))
                .with(new Fields().put("known", known));
    }

    static Failure conflict(CaseId id, int version) {
        return new Failure(
                        ExitCode.BUSY,
                        "conflict",
                        "%s: somebody else has worked on the case; it has version %s now".formatted(id, version),
                        "look at it again with 'recourse case show %s', then repeat what still applies".formatted(id))
                .with(new Fields().put("version", version));
    }
}
