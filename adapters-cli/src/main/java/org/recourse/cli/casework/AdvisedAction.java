package org.recourse.cli.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.recourse.application.casework.AdviseNext;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.Act;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.playbook.Action;
import org.recourse.domain.playbook.Advice;
import org.recourse.domain.playbook.Recommendation;

/** Reads the name of an advised action as the event that records it. */
final class AdvisedAction {
    private AdvisedAction() {}

    /** Returns the event that a word means: itself, unless it names an action that is advised now. */
    static String trigger(Case matter, String word, Instant now, Wiring wiring) {
        boolean isEvent = matter.type().trigger(word).isPresent();
        return Action.find(word)
                .filter(action -> !isEvent)
                .flatMap(action -> advice(matter, action, now, wiring))
                .map(advice -> trigger(matter, advice))
                .orElse(word);
    }

    private static String trigger(Case matter, Advice advice) {
        return advice.trigger()
                .map(trigger -> Kebab.of(trigger.name()))
                .orElseThrow(() -> new Failure(
                        ExitCode.RULE_REFUSED,
                        "moves-nothing",
                        "%s: %s moves nothing in the case's lifecycle"
                                .formatted(matter.id(), advice.action().kebab()),
                        "record it with 'recourse case note', 'case contact', 'case attach' or 'reply sent'"));
    }

    /** Returns the act that a word confirms: the decision that a mail told of. */
    static Optional<Act> confirmed(Case matter, String word) {
        if (Action.find(word).filter(Action.CONFIRM_DECISION::equals).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(matter.confirmation()
                .orElseThrow(() -> new Failure(
                        ExitCode.RULE_REFUSED,
                        "nothing-told",
                        "%s: no mail tells of a decision that could be recorded now".formatted(matter.id()),
                        "'recourse case show %s' lists the events that are open".formatted(matter.id()))));
    }

    /** Returns what is advised about a case now. */
    static Optional<Recommendation> recommendation(Case matter, Instant now, Wiring wiring) {
        AdviseNext.Answer answer =
                wiring.adviseNext().advise(new AdviseNext.Request(matter.account(), matter.id(), now, Map.of()));
        return answer instanceof AdviseNext.Advised advised ? advised.recommendation() : Optional.empty();
    }

    private static Optional<Advice> advice(Case matter, Action action, Instant now, Wiring wiring) {
        return recommendation(matter, now, wiring).stream()
                .flatMap(AdvisedAction::all)
                .filter(advice -> advice.action() == action)
                .findFirst();
    }

    private static Stream<Advice> all(Recommendation recommendation) {
        List<Recommendation.Beaten> beaten = recommendation.beaten();
        return Stream.concat(
                Stream.of(recommendation.advice()),
                beaten.stream().map(other -> other.row().advice()));
    }
}
