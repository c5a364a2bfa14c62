package org.recourse.domain.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recourse.domain.casework.Attempt;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.CaseType;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.lifecycle.Condition;
import org.recourse.domain.lifecycle.Guard;
import org.recourse.domain.lifecycle.Lifecycle;
import org.recourse.domain.lifecycle.Phase;
import org.recourse.domain.lifecycle.State;
import org.recourse.domain.lifecycle.Transition;
import org.recourse.domain.lifecycle.Trigger;

/** What must hold of the tables of all six kinds of case (ATZ-2, CBK-3, MSG-1, RET-2, FBK-1, NTC-2). */
class LifecycleTablesTest {
    static List<CaseType> types() {
        return CaseTypes.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_state_is_reached(CaseType type) {
        Set<State> reached = reachedFrom(type.lifecycle(), type.lifecycle().starts());
        assertEquals(Set.copyOf(type.lifecycle().states()), reached);
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_state_can_end(CaseType type) {
        for (State state : type.lifecycle().states()) {
            Set<State> reached = reachedFrom(type.lifecycle(), Set.of(state));
            assertTrue(reached.stream().anyMatch(s -> s.phase().isClosed()), state + " never ends");
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_state_that_leads_nowhere_is_a_closed_one(CaseType type) {
        for (State state : type.lifecycle().states()) {
            assertTrue(
                    state.phase().isClosed() || !type.lifecycle().leading(state).isEmpty(), state + " is a trap");
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void exactly_one_row_of_a_cell_applies_whatever_holds(CaseType type) {
        eachCell(type, cell -> {
            for (Set<Condition<Attempt>> holding : Sets.powerSet(conditions(cell))) {
                List<String> applying = cell.stream()
                        .filter(row -> row.when().isMetBy(holding))
                        .map(Transition::name)
                        .toList();
                assertEquals(1, applying.size(), () -> "%s when %s".formatted(applying, phrases(holding)));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void no_two_rows_of_a_cell_lead_to_the_same_state(CaseType type) {
        eachCell(type, cell -> {
            List<State> targets =
                    cell.stream().flatMap(row -> row.to().stream()).toList();
            assertEquals(Set.copyOf(targets).size(), targets.size(), () -> "%s: %s".formatted(cell, targets));
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_trigger_has_a_row(CaseType type) {
        Set<Trigger> used = type.lifecycle().rows().stream().map(Transition::on).collect(Collectors.toSet());
        assertEquals(Set.copyOf(type.lifecycle().triggers()), used);
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_trigger_says_whose_it_is(CaseType type) {
        for (Trigger trigger : type.lifecycle().triggers()) {
            boolean sellers = trigger.actor() == Actor.SELLER;
            boolean named =
                    trigger.name().startsWith("SELLER_") || trigger.phrase().startsWith("the seller ");
            assertTrue(trigger.actor() != null && (sellers || !named), trigger + " is " + trigger.actor() + "'s");
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_row_cites_a_rule_of_its_kind_or_a_policy_or_one_on_mails(CaseType type) {
        for (Transition<Attempt> row : type.lifecycle().rows()) {
            String prefix = row.rule().id().substring(0, 3);
            assertTrue(Set.of(type.kind().code(), "POL", "PRV").contains(prefix), row + " cites " + row.rule());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_clock_runs_only_where_the_seller_must_act(CaseType type) {
        for (State state : type.lifecycle().states()) {
            boolean runs = ((CaseState) state).clock().isPresent();
            assertTrue(!runs || state.phase() == Phase.SELLER_TO_ACT, state + " has a clock");
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_window_is_open_only_in_a_closed_state(CaseType type) {
        for (State state : type.lifecycle().states()) {
            boolean open = ((CaseState) state).window().isPresent();
            assertTrue(!open || state.phase().isClosed(), state + " has a window");
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_phrase_is_said_without_capital_and_full_stop(CaseType type) {
        phrases(type).forEach(phrase -> {
            assertFalse(phrase.isBlank() || phrase.endsWith("."), phrase);
            boolean lower = Character.isLowerCase(phrase.charAt(0)) || phrase.startsWith("Amazon");
            assertTrue(lower, phrase);
        });
    }

    private static Stream<String> phrases(CaseType type) {
        return Stream.of(
                        type.lifecycle().triggers().stream().map(Trigger::phrase),
                        type.reasons().stream().map(reason -> reason.phrase()),
                        type.evidenceSlots().stream().map(slot -> slot.phrase()),
                        type.lifecycle().rows().stream()
                                .flatMap(row -> row.when().conditions().stream())
                                .flatMap(condition -> Stream.of(condition.phrase(), condition.otherwise())))
                .flatMap(phrases -> phrases);
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_type_of_a_kind_is_of_that_kind(CaseType type) {
        assertEquals(type, CaseTypes.of(type.kind()));
        assertEquals(CaseKind.values().length, CaseTypes.all().size());
    }

    private static void eachCell(CaseType type, Consumer<List<Transition<Attempt>>> check) {
        for (State from : type.lifecycle().states()) {
            for (Trigger on : type.lifecycle().triggers()) {
                List<Transition<Attempt>> cell = type.lifecycle().cell(from, on);
                if (!cell.isEmpty()) {
                    check.accept(cell);
                }
            }
        }
    }

    private static Set<Condition<Attempt>> conditions(List<Transition<Attempt>> cell) {
        return cell.stream()
                .map(Transition::when)
                .map(Guard::conditions)
                .flatMap(Set::stream)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static List<String> phrases(Set<Condition<Attempt>> conditions) {
        return conditions.stream().map(Condition::phrase).toList();
    }

    private static Set<State> reachedFrom(Lifecycle<Attempt> lifecycle, Set<State> starts) {
        Deque<State> left = new ArrayDeque<>(starts);
        Set<State> reached = new HashSet<>(starts);
        while (!left.isEmpty()) {
            lifecycle.leading(left.remove()).stream()
                    .flatMap(row -> row.to().stream())
                    .filter(reached::add)
                    .forEach(left::add);
        }
        return reached;
    }
}
