package org.recourse.domain.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recourse.domain.casework.Attempt;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.CaseType;
import org.recourse.domain.casework.Duty;
import org.recourse.domain.casework.EvidenceSlot;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.lifecycle.Grid;
import org.recourse.domain.lifecycle.Lifecycle;
import org.recourse.domain.lifecycle.Mermaid;
import org.recourse.domain.lifecycle.Phase;
import org.recourse.domain.lifecycle.State;
import org.recourse.domain.lifecycle.Transition;
import org.recourse.domain.policy.PolicyId;

/** The page of one kind of case in {@code docs/lifecycles}. */
final class LifecyclePage {
    private static final String NOTHING = "-";

    private final CaseType type;
    private final Lifecycle<Attempt> lifecycle;

    private LifecyclePage(CaseType type) {
        this.type = type;
        this.lifecycle = type.lifecycle();
    }

    static String of(CaseType type) {
        LifecyclePage page = new LifecyclePage(type);
        return Stream.of(
                        page.title(),
                        page.states(),
                        page.duties(),
                        page.rows(),
                        page.evidence(),
                        page.grid(),
                        page.diagram())
                .filter(section -> !section.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String title() {
        String starts = lifecycle.starts().stream().map(State::kebab).collect(Collectors.joining(" or "));
        return """
                # %s

                Written by `LifecyclePagesTest` from the table itself; do not edit. The states are those of %s. A case begins as %s.
                """.formatted(capital(lifecycle.name()), lifecycle.statesRule(), starts);
    }

    private String states() {
        return table(
                "States",
                "state | whose move | clock | window | who pays | order",
                lifecycle.states().stream().map(CaseState.class::cast).map(LifecyclePage::state));
    }

    private static String state(CaseState state) {
        return cells(
                state.kebab(),
                move(state.phase()),
                rule(state.clock()),
                rule(state.window()),
                lower(state.liability()),
                lower(state.metricImpact()));
    }

    private static String move(Phase phase) {
        return switch (phase) {
            case SELLER_TO_ACT -> "**the seller's**";
            case WAITING -> "another's";
            case CLOSED -> "closed";
        };
    }

    private String duties() {
        Stream<String> duties = type.duties().stream().map(LifecyclePage::duty);
        return type.duties().isEmpty() ? "" : table("Duties beside the clock", "rule | what | while", duties);
    }

    private static String duty(Duty duty) {
        String states = duty.states().stream().map(State::kebab).collect(Collectors.joining(", "));
        return cells(duty.policy().rule().id(), duty.policy().subject(), states);
    }

    private String rows() {
        return table(
                "Rows",
                "from | on | when | to | rule",
                lifecycle.rows().stream().map(LifecyclePage::row));
    }

    private static String row(Transition<Attempt> row) {
        return cells(
                row.from().kebab(),
                row.on().kebab(),
                row.when().phrase(),
                row.to().map(State::kebab).orElse("*refused*"),
                row.rule().id());
    }

    private String evidence() {
        Stream<String> slots = type.evidenceSlots().stream().map(LifecyclePage::slot);
        return type.evidenceSlots().isEmpty() ? "" : table("Evidence", "slot | what belongs there | rule", slots);
    }

    private static String slot(EvidenceSlot slot) {
        return cells(Kebab.of(slot.name()), slot.phrase(), slot.rule().id());
    }

    private String grid() {
        return "## Grid\n\n```\n" + Grid.of(lifecycle) + "```\n";
    }

    private String diagram() {
        return "## Diagram\n\n```mermaid\n" + Mermaid.of(lifecycle) + "```\n";
    }

    private static String table(String title, String columns, Stream<String> rows) {
        String rule = columns.replaceAll("[^|]+", "---");
        return "## %s\n\n| %s |\n|%s|\n%s".formatted(title, columns, rule, rows.collect(Collectors.joining()));
    }

    private static String cells(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String rule(Optional<PolicyId> policy) {
        return policy.map(p -> p.rule().id()).orElse(NOTHING);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().equals("NONE") ? NOTHING : constant.name().toLowerCase(Locale.ROOT);
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
