package org.recourse.cli.terms;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.cli.document.Fields;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.playbook.Advice;
import org.recourse.domain.playbook.Caution;
import org.recourse.domain.playbook.Recommendation;

/** Writes advice as fields of a document. */
public final class AdviceFacts {
    private AdviceFacts() {}

    /**
     * Writes what is advised.
     *
     * @param recommendation the playbook's answer
     * @return action, words, reason, rule and effects, or null if nothing is left to do
     */
    public static @Nullable Fields of(Optional<Recommendation> recommendation) {
        return recommendation
                .map(advised -> of(advised.advice()).put("urgency", Facts.kebab(advised.urgency())))
                .orElse(null);
    }

    /**
     * Writes one advice.
     *
     * @param advice the advice
     * @return action, words, reason, rule and effects
     */
    public static Fields of(Advice advice) {
        return new Fields()
                .put("action", advice.action().kebab())
                .put("words", advice.action().words())
                .put("reason", advice.reason())
                .put("rule", advice.rule().id())
                .put("event", advice.trigger().map(trigger -> Kebab.of(trigger.name())))
                .put("cost", Facts.kebab(advice.cost()))
                .put("clock", Facts.kebab(advice.clock()))
                .put("orderDefectRate", Facts.kebab(advice.odr()))
                .put("caution", advice.action().caution().map(AdviceFacts::caution));
    }

    private static Fields caution(Caution caution) {
        return new Fields()
                .put("words", caution.words())
                .put("rule", caution.rule().id());
    }
}
