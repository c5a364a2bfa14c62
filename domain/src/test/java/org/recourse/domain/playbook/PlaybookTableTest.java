package org.recourse.domain.playbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.CaseType;
import org.recourse.domain.casework.Reason;
import org.recourse.domain.catalogue.CaseTypes;
import org.recourse.domain.lifecycle.State;
import org.recourse.domain.rule.RuleId;
import org.recourse.domain.situation.SituationPlay;

/** What holds of the whole table, whatever its rows say. */
class PlaybookTableTest {
    private static final Map<String, Integer> RULES =
            Map.of("ATZ", 18, "CBK", 6, "MSG", 4, "RET", 8, "FBK", 5, "NTC", 6, "PRV", 4);
    private static final EnumSet<Action> REMEDIES =
            EnumSet.of(Action.REFUND, Action.OFFER_REFUND_OR_RESHIP, Action.OFFER_REMEDY, Action.OFFER_CHEAPER_REMEDY);

    private final List<PlaybookRow> rows = Playbook.standard().rows();

    @Test
    void every_open_state_has_advice_for_every_reason_and_every_combination_of_facts() {
        for (CaseType type : CaseTypes.all()) {
            for (State state : type.lifecycle().states()) {
                if (!state.phase().isClosed()) {
                    assertCovered(type, (CaseState) state);
                }
            }
        }
    }

    private void assertCovered(CaseType type, CaseState state) {
        for (Optional<Reason> reason : reasons(type)) {
            List<PlaybookRow> about = about(type.kind(), state, reason);
            assertEquals(Optional.empty(), gap(about, new HashSet<>(), Findings.NONE), state + " " + reason);
        }
    }

    /** Finds a combination that no row covers: branches over the facts of the last row that is still possible. */
    private static Optional<Findings> gap(List<PlaybookRow> about, Set<Fact> decided, Findings findings) {
        List<PlaybookRow> possible =
                about.stream().filter(row -> isPossible(row, decided, findings)).toList();
        if (possible.stream().anyMatch(row -> decided.containsAll(row.premises().facts()))) {
            return Optional.empty();
        }
        if (possible.isEmpty()) {
            return Optional.of(findings);
        }
        Fact next = possible.get(possible.size() - 1).premises().facts().stream()
                .filter(fact -> !decided.contains(fact))
                .findFirst()
                .orElseThrow();
        Set<Fact> more = new HashSet<>(decided);
        more.add(next);
        return Stream.of(Truth.values())
                .flatMap(truth -> gap(possible, more, findings.with(next, truth)).stream())
                .findFirst();
    }

    private static boolean isPossible(PlaybookRow row, Set<Fact> decided, Findings findings) {
        Premises asked = row.premises();
        return decided.stream()
                .noneMatch(fact -> (asked.holding().contains(fact) && findings.get(fact) != Truth.YES)
                        || (asked.failing().contains(fact) && findings.get(fact) != Truth.NO)
                        || (asked.unproven().contains(fact) && findings.get(fact) == Truth.YES));
    }

    @Test
    void every_row_wins_somewhere() {
        for (PlaybookRow row : rows) {
            boolean wins = row.situation().states().stream()
                    .anyMatch(state -> reasons(row.situation().kind())
                            .anyMatch(reason -> fits(row, state, reason)
                                    && winsAmong(row, about(row.situation().kind(), state, reason))));
            assertTrue(wins, () -> row.getClass().getSimpleName() + "." + row.name() + " never wins");
        }
    }

    private static boolean winsAmong(PlaybookRow row, List<PlaybookRow> about) {
        List<PlaybookRow> before = about.subList(0, about.indexOf(row));
        return canFail(before, asAsked(row.premises()), row.premises());
    }

    private static Findings asAsked(Premises premises) {
        Findings findings = Findings.NONE;
        for (Fact fact : premises.holding()) {
            findings = findings.with(fact, Truth.YES);
        }
        for (Fact fact : premises.failing()) {
            findings = findings.with(fact, Truth.NO);
        }
        return findings;
    }

    /** Tells whether facts that the row leaves open can be set so that no row before it fits. */
    private static boolean canFail(List<PlaybookRow> before, Findings findings, Premises kept) {
        Optional<PlaybookRow> rival =
                before.stream().filter(row -> row.premises().areMetBy(findings)).findFirst();
        return rival.isEmpty()
                || rival.orElseThrow().premises().unproven().stream()
                        .filter(fact -> !kept.facts().contains(fact) && findings.get(fact) == Truth.UNKNOWN)
                        .anyMatch(fact -> canFail(before, findings.with(fact, Truth.YES), kept));
    }

    @Test
    void every_row_cites_a_rule_that_exists() {
        for (PlaybookRow row : rows) {
            RuleId rule = row.advice().rule();
            int number = Integer.parseInt(rule.id().substring(4));
            Integer last = RULES.get(rule.id().substring(0, 3));
            assertTrue(last != null && number >= 1 && number <= last, () -> row.name() + " cites " + rule);
        }
    }

    @Test
    void what_a_row_records_is_legal_in_its_states() {
        for (PlaybookRow row : rows) {
            for (CaseState state : row.situation().states()) {
                row.advice()
                        .trigger()
                        .ifPresent(trigger -> assertTrue(
                                CaseTypes.of(row.situation().kind()).lifecycle().cell(state, trigger).stream()
                                        .anyMatch(cell -> cell.to().isPresent()),
                                () -> row.name() + " cannot record " + trigger.name() + " in " + state.name()));
            }
        }
    }

    /** ATZ-14. */
    @Test
    void no_withdrawal_is_asked_for_before_the_buyer_is_satisfied() {
        for (PlaybookRow row : rows) {
            boolean asks = row.advice().action() == Action.ASK_WITHDRAWAL;
            boolean isSatisfied = row.premises().holding().contains(Fact.BUYER_SATISFIED);
            assertTrue(!asks || isSatisfied, row::name);
        }
    }

    /** ATZ-14. */
    @Test
    void no_remedy_is_advised_in_one_breath_with_a_withdrawal() {
        for (Action remedy : REMEDIES) {
            assertEquals(Optional.of(Caution.NO_BARGAIN), remedy.caution(), remedy::name);
            assertTrue(!remedy.words().contains("withdraw"), remedy::name);
        }
        rows.stream()
                .filter(row -> REMEDIES.contains(row.advice().action()))
                .forEach(row -> assertTrue(!row.advice().reason().contains("withdraw"), row::name));
    }

    @Test
    void every_action_is_advised_somewhere() {
        EnumSet<Action> idle = EnumSet.allOf(Action.class);
        rows.forEach(row -> idle.remove(row.advice().action()));
        assertEquals(EnumSet.noneOf(Action.class), idle);
    }

    @Test
    void every_fact_is_asked_somewhere() {
        EnumSet<Fact> idle = EnumSet.allOf(Fact.class);
        rows.forEach(row -> idle.removeAll(row.premises().facts()));
        Arrays.stream(SituationPlay.values())
                .forEach(row -> idle.removeAll(row.premises().facts()));
        assertEquals(EnumSet.noneOf(Fact.class), idle);
    }

    private List<PlaybookRow> about(CaseKind kind, CaseState state, Optional<Reason> reason) {
        return rows.stream()
                .filter(row -> row.situation().kind() == kind && fits(row, state, reason))
                .toList();
    }

    private static boolean fits(PlaybookRow row, CaseState state, Optional<Reason> reason) {
        Set<? extends Reason> wanted = row.situation().reasons();
        return row.situation().states().contains(state)
                && (wanted.isEmpty() || reason.filter(wanted::contains).isPresent());
    }

    private static Stream<Optional<Reason>> reasons(CaseKind kind) {
        return reasons(CaseTypes.of(kind)).stream();
    }

    private static List<Optional<Reason>> reasons(CaseType type) {
        List<Optional<Reason>> all = new ArrayList<>();
        all.add(Optional.empty());
        type.reasons().forEach(reason -> all.add(Optional.of(reason)));
        return all;
    }
}
