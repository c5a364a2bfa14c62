package org.recourse.domain.lifecycle;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.rule.RuleId;

/**
 * A lifecycle: its states, its triggers and the rows of its table. What has no row is refused.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <F> the facts that the guards ask about
 */
public final class Lifecycle<F> {
    private final String name;
    private final RuleId statesRule;
    private final ImmutableList<State> states;
    private final ImmutableList<Trigger> triggers;
    private final ImmutableList<Transition<F>> rows;
    private final Map<? extends State, ? extends Map<? extends Trigger, Choice<F>>> cells;
    private final ImmutableSet<State> starts;

    private Lifecycle(
            String name,
            RuleId statesRule,
            List<? extends State> states,
            List<? extends Trigger> triggers,
            List<? extends Transition<F>> rows,
            Map<? extends State, ? extends Map<? extends Trigger, Choice<F>>> cells,
            Set<? extends State> starts) {
        this.name = name;
        this.statesRule = statesRule;
        this.states = ImmutableList.copyOf(states);
        this.triggers = ImmutableList.copyOf(triggers);
        this.rows = ImmutableList.copyOf(rows);
        this.cells = cells;
        this.starts = ImmutableSet.copyOf(starts);
    }

    /**
     * Builds a lifecycle from its three enums.
     *
     * @param name what it is the lifecycle of, such as {@code A-to-z Guarantee claim}
     * @param statesRule the rule that lists the states; a refusal for want of a row names it
     * @param states the states' enum
     * @param triggers the triggers' enum
     * @param rows the table's enum
     * @param starts the states in which a case may begin, the usual one first
     * @param <F> the facts of the guards
     * @param <S> the states' type
     * @param <T> the triggers' type
     * @param <R> the rows' type
     * @return the lifecycle
     */
    public static <F, S extends Enum<S> & State, T extends Enum<T> & Trigger, R extends Enum<R> & Transition<F>>
            Lifecycle<F> of(
                    String name, RuleId statesRule, Class<S> states, Class<T> triggers, Class<R> rows, List<S> starts) {
        return new Lifecycle<>(
                name,
                statesRule,
                List.of(states.getEnumConstants()),
                List.of(triggers.getEnumConstants()),
                List.of(rows.getEnumConstants()),
                cells(states, triggers, List.of(rows.getEnumConstants())),
                ImmutableSet.copyOf(starts));
    }

    private static <F, S extends Enum<S>, T extends Enum<T>> Map<S, Map<T, Choice<F>>> cells(
            Class<S> states, Class<T> triggers, List<? extends Transition<F>> rows) {
        Collector<Transition<F>, ?, Map<T, Choice<F>>> byTrigger = Collectors.groupingBy(
                row -> triggers.cast(row.on()),
                () -> new EnumMap<>(triggers),
                Collectors.collectingAndThen(Collectors.toList(), Choice::of));
        return rows.stream()
                .collect(Collectors.groupingBy(row -> states.cast(row.from()), () -> new EnumMap<>(states), byTrigger));
    }

    /**
     * Answers whether a trigger is legal in a state.
     *
     * @param state the present state
     * @param trigger what happens
     * @param facts what the guards ask about
     * @return the row that permits it, or the refusal
     */
    public Step<F> step(State state, Trigger trigger, F facts) {
        @Nullable Choice<F> first = first(state, trigger);
        if (first == null) {
            return new Step.Refused<>(noRow(state, trigger));
        }
        @Nullable Choice<F> choice = first.under(facts);
        checkState(choice != null, "%s: no row covers %s in %s under these facts", name, trigger, state);
        Step.@Nullable Permitted<F> permission = choice.permission();
        return permission == null ? refused(choice.row(), first.missing(facts)) : permission;
    }

    /** Returns the first row of a cell, or null if the trigger is refused there. */
    private @Nullable Choice<F> first(State state, Trigger trigger) {
        @Nullable Map<? extends Trigger, Choice<F>> of = cells.get(state);
        return of == null ? null : of.get(trigger);
    }

    private Refusal noRow(State state, Trigger trigger) {
        return new Refusal(
                Refusal.Reason.NO_ROW, statesRule, ImmutableList.of(leadsNowhere(state, trigger)), open(state));
    }

    private static String leadsNowhere(State state, Trigger trigger) {
        return "from %s nothing leads on when %s".formatted(state.name(), trigger.phrase());
    }

    private Step<F> refused(Transition<F> refusing, List<String> unmet) {
        List<String> missing = unmet.isEmpty() ? ImmutableList.of(leadsNowhere(refusing.from(), refusing.on())) : unmet;
        return new Step.Refused<>(new Refusal(Refusal.Reason.GUARD, refusing.rule(), missing, open(refusing.from())));
    }

    /**
     * Lists the rows of one cell of the grid.
     *
     * @param from the state
     * @param on the trigger
     * @return the rows, in the table's order; empty if the trigger is refused there
     */
    public List<Transition<F>> cell(State from, Trigger on) {
        return Stream.ofNullable(first(from, on))
                .flatMap(Choice::all)
                .<Transition<F>>map(Choice::row)
                .toList();
    }

    /**
     * Lists the rows that lead on from a state; refusing rows are left out.
     *
     * @param state the state
     * @return the rows, in the table's order
     */
    public List<Transition<F>> leading(State state) {
        return rows.stream()
                .filter(row -> row.from().equals(state) && row.to().isPresent())
                .toList();
    }

    /**
     * Lists the triggers that have a row leading on from a state.
     *
     * @param state the state
     * @return the triggers, in the table's order
     */
    public List<Trigger> open(State state) {
        return leading(state).stream().<Trigger>map(Transition::on).distinct().toList();
    }

    /**
     * Finds the state of this name.
     *
     * @param stateName the constant's name
     * @return the state, or empty if there is none
     */
    public Optional<State> state(String stateName) {
        return states.stream().filter(s -> s.name().equals(stateName)).findFirst();
    }

    /**
     * Finds the trigger of this name.
     *
     * @param triggerName the constant's name
     * @return the trigger, or empty if there is none
     */
    public Optional<Trigger> trigger(String triggerName) {
        return triggers.stream().filter(t -> t.name().equals(triggerName)).findFirst();
    }

    /**
     * Says what this is the lifecycle of.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns the rule that lists the states.
     *
     * @return the rule
     */
    public RuleId statesRule() {
        return statesRule;
    }

    /**
     * Lists the states in declaration order.
     *
     * @return the states
     */
    public List<State> states() {
        return states;
    }

    /**
     * Lists the triggers in declaration order.
     *
     * @return the triggers
     */
    public List<Trigger> triggers() {
        return triggers;
    }

    /**
     * Lists the rows in declaration order.
     *
     * @return the rows
     */
    public List<Transition<F>> rows() {
        return rows;
    }

    /**
     * Lists the states in which a case may begin.
     *
     * @return the states, the usual one first
     */
    public Set<State> starts() {
        return starts;
    }

    /**
     * Lists the declared ends: the states in which nothing has to be done.
     *
     * @return the closed states, in declaration order
     */
    public List<State> ends() {
        return states.stream().filter(s -> s.phase().isClosed()).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
