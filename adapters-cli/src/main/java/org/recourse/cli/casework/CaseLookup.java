package org.recourse.cli.casework;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.stream.Collectors;
import org.recourse.application.casework.FindCase;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Session;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.Case;

/** Finds the case that a user means. */
public final class CaseLookup {
    private static final String HINT =
            "'recourse case list' shows every case; a case id may be shortened, and an order id does where it has one case";

    private CaseLookup() {}

    /**
     * Finds a case by its id, the beginning of it, or its order's id.
     *
     * @param text what the user wrote
     * @param session the run
     * @param wiring the use cases
     * @return the case
     * @throws Failure when no case or more than one is meant
     */
    public static Case find(String text, Session session, Wiring wiring) {
        FindCase.Answer answer = wiring.findCase().find(new FindCase.Request(Terms.account(session), text));
        if (answer instanceof FindCase.Found found) {
            return found.matter();
        }
        throw answer instanceof FindCase.Ambiguous ambiguous ? severalOf(text, ambiguous.candidates()) : unknown(text);
    }

    /**
     * Builds the failure of a case that there is none of.
     *
     * @param text how the user called it
     * @return the failure
     */
    public static Failure unknown(String text) {
        return new Failure(
                ExitCode.RULE_REFUSED,
                "unknown-case",
                isWord(text) ? "there is no case \"%s\"".formatted(text) : "there is no case of that id",
                HINT);
    }

    /** Anything else may be the words of a note that stand in the wrong place, and is not repeated (PRV-3). */
    private static boolean isWord(String text) {
        return CharMatcher.inRange('!', '~').matchesAllOf(text);
    }

    private static Failure severalOf(String text, List<Case> candidates) {
        String names = candidates.stream().map(matter -> matter.id().text()).collect(Collectors.joining(", "));
        return new Failure(
                        ExitCode.RULE_REFUSED,
                        "ambiguous-case",
                        "\"%s\" may mean %s cases".formatted(text, candidates.size()),
                        "name one of " + names)
                .with(new Fields()
                        .put(
                                "candidates",
                                candidates.stream()
                                        .map(matter -> matter.id().text())
                                        .toList()));
    }
}
