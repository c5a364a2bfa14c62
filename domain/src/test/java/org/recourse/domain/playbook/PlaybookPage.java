package org.recourse.domain.playbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.lifecycle.Trigger;

/** The playbook as a page that a person can read. */
final class PlaybookPage {
    private PlaybookPage() {}

    static String of(Playbook playbook) {
        List<String> lines = new ArrayList<>(List.of(
                "# The playbook",
                "",
                "What to do next, by kind of case. In each table the first row that fits wins; the rows below it that fit too are",
                "shown as beaten. A row fits when the case is in one of its states, has one of its reasons, all facts under *if* are",
                "known to hold, all under *if not* are known not to hold, and none under *unless* is known to hold.",
                "",
                "This page is generated from the table; `mvn test -Dgolden=write` rewrites it."));
        for (CaseKind kind : CaseKind.values()) {
            lines.addAll(List.of("", "## " + kind.kebab(), ""));
            lines.add(
                    "| row | states | reasons | if | if not | unless | do | recorded by | cost | deadline | ODR | rule | because |");
            lines.add("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
            playbook.rows().stream()
                    .filter(row -> row.situation().kind() == kind)
                    .map(PlaybookPage::line)
                    .forEach(lines::add);
        }
        lines.addAll(List.of("", "## Actions", "", "| action | what to do | caution | rule |", "|---|---|---|---|"));
        Arrays.stream(Action.values()).map(PlaybookPage::line).forEach(lines::add);
        lines.addAll(List.of("", "## Facts", "", "| fact | holds | does not hold | question |", "|---|---|---|---|"));
        Arrays.stream(Fact.values()).map(PlaybookPage::line).forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    private static String line(PlaybookRow row) {
        Premises asked = row.premises();
        Advice advice = row.advice();
        return cells(
                Kebab.of(row.name()),
                names(row.situation().states(), state -> Kebab.of(state.name())),
                row.situation().reasons().isEmpty()
                        ? "any"
                        : names(row.situation().reasons(), reason -> Kebab.of(reason.name())),
                names(asked.holding(), Fact::kebab),
                names(asked.failing(), Fact::kebab),
                names(asked.unproven(), Fact::kebab),
                advice.action().kebab(),
                advice.trigger().map(Trigger::name).map(Kebab::of).orElse(""),
                advice.cost().phrase(),
                advice.clock().phrase(),
                advice.odr().phrase(),
                advice.rule().id(),
                advice.reason());
    }

    private static String line(Action action) {
        return cells(
                action.kebab(),
                action.words(),
                action.caution().map(Caution::words).orElse(""),
                action.caution().map(caution -> caution.rule().id()).orElse(""));
    }

    private static String line(Fact fact) {
        return cells(fact.kebab(), fact.phrase(), fact.otherwise(), fact.question());
    }

    private static String cells(String... cells) {
        return Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static <T> String names(Collection<? extends T> things, Function<T, String> name) {
        return things.stream().map(name).collect(Collectors.joining(", "));
    }
}
