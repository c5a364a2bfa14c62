package org.recourse.domain.lifecycle;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of a lifecycle's table that may apply, and what is left to choose from if it does not.
 *
 * @param row the row
 * @param when its guard
 * @param permission the answer if it applies, or null if the row refuses
 * @param next the next row of the same state and trigger, or null if there is none
 * @param <F> the facts that the guard asks about
 */
record Choice<F>(
        Transition<F> row,
        Guard<F> when,
        Step.@Nullable Permitted<F> permission,
        @Nullable Choice<F> next) {
    /** Returns the first of some rows, of which there is at least one. */
    static <F> Choice<F> of(List<Transition<F>> rows) {
        Transition<F> row = rows.get(0);
        Step.@Nullable Permitted<F> permission = row.to().isPresent() ? new Step.Permitted<>(row) : null;
        @Nullable Choice<F> next = rows.size() > 1 ? of(rows.subList(1, rows.size())) : null;
        return new Choice<>(row, row.when(), permission, next);
    }

    /** Returns the first row that applies, or null if none does. */
    @Nullable
    Choice<F> under(F facts) {
        @Nullable Choice<F> choice = this;
        while (choice != null && !choice.when.holdsFor(facts)) {
            choice = choice.next;
        }
        return choice;
    }

    /** Lists this row and those after it. */
    Stream<Choice<F>> all() {
        return Stream.iterate(this, Objects::nonNull, Choice::next);
    }

    /** Says what the rows that lead on want and do not have. */
    List<String> missing(F facts) {
        Set<Condition<F>> holding = holding(facts);
        return all().filter(choice -> choice.permission != null)
                .flatMap(choice -> choice.when.missing(holding).stream())
                .distinct()
                .toList();
    }

    private Set<Condition<F>> holding(F facts) {
        return all().flatMap(choice -> choice.when.conditions().stream())
                .filter(condition -> condition.holds(facts))
                .collect(ImmutableSet.toImmutableSet());
    }
}
