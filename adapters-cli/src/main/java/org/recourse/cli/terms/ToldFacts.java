package org.recourse.cli.terms;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.recourse.cli.session.Failure;
import org.recourse.domain.playbook.Fact;

/** Reads what a user tells about facts. */
public final class ToldFacts {
    private ToldFacts() {}

    /**
     * Reads facts and answers.
     *
     * @param option where they were given
     * @param told {@code yes} or {@code no} by the fact's name
     * @return whether each fact holds, in declaration order
     * @throws Failure when there is no such fact or answer
     */
    public static Map<Fact, Boolean> of(String option, Map<String, String> told) {
        Map<Fact, Boolean> facts = new EnumMap<>(Fact.class);
        told.forEach((fact, answer) -> facts.put(fact(option, fact), isYes(option, fact, answer)));
        return facts;
    }

    private static Fact fact(String option, String text) {
        return Fact.find(text)
                .orElseThrow(() -> Terms.unknown(
                        option,
                        text,
                        Arrays.stream(Fact.values()).map(Fact::kebab).toList()));
    }

    private static boolean isYes(String option, String fact, String answer) {
        return switch (answer) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw Failure.usage("%s %s: neither yes nor no: %s".formatted(option, fact, answer), null);
        };
    }
}
