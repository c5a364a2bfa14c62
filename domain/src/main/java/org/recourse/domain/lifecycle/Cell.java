package org.recourse.domain.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a lifecycle's table for one state and one trigger.
 *
 * @param choices the rows with their answers, in the table's order; none if the trigger is refused there
 * @param <F> the facts that the guards ask about
 */
record Cell<F>(ImmutableList<Choice<F>> choices) {
    /**
     * A row with its answer.
     *
     * @param row the row
     * @param when its guard
     * @param answer the permission, or empty if the row refuses
     * @param <F> the facts that the guard asks about
     */
    record Choice<F>(Transition<F> row, Guard<F> when, Optional<Step<F>> answer) {
        static <F> Choice<F> of(Transition<F> row) {
            return new Choice<>(row, row.when(), row.to().map(to -> new Step.Permitted<>(row)));
        }
    }

    static <F> Cell<F> of(List<Transition<F>> rows) {
        return new Cell<>(rows.stream().map(Choice::of).collect(ImmutableList.toImmutableList()));
    }

    /** Returns the row that applies, or null if none does. */
    @Nullable
    Choice<F> choice(F facts) {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).when().holdsFor(facts)) {
                return choices.get(i);
            }
        }
        return null;
    }

    List<Transition<F>> rows() {
        return choices.stream().<Transition<F>>map(Choice::row).toList();
    }

    /** Says what the rows that lead on want and do not have. */
    List<String> missing(F facts) {
        Set<Condition<F>> holding = holding(facts);
        return choices.stream()
                .filter(choice -> choice.answer().isPresent())
                .flatMap(choice -> choice.when().missing(holding).stream())
                .distinct()
                .toList();
    }

    private Set<Condition<F>> holding(F facts) {
        return choices.stream()
                .flatMap(choice -> choice.when().conditions().stream())
                .filter(condition -> condition.holds(facts))
                .collect(ImmutableSet.toImmutableSet());
    }
}
