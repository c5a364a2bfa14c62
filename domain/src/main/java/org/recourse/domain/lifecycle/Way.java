package org.recourse.domain.lifecycle;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The shortest way through a lifecycle's table from a state to a trigger: the rows to take in turn, the last one the trigger's own.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rows the rows, never empty; each row's guard says what it asks for
 * @param <F> the facts of the guards
 */
public record Way<F>(List<Transition<F>> rows) {
    /** Copies the rows. */
    public Way {
        rows = ImmutableList.copyOf(rows);
    }

    /**
     * Finds the shortest way, guards left open. Of several equally short ones the first in the table's order is taken.
     *
     * @param lifecycle the lifecycle
     * @param from the present state
     * @param to the trigger that one would like to be legal
     * @param <F> the facts of the guards
     * @return the way, or empty if the table never leads there
     */
    public static <F> Optional<Way<F>> shortest(Lifecycle<F> lifecycle, State from, Trigger to) {
        Queue<Walk<F>> walks = new ArrayDeque<>(List.of(new Walk<>(from, List.of())));
        Set<State> seen = new HashSet<>(Set.of(from));
        while (!walks.isEmpty()) {
            Walk<F> walk = walks.remove();
            Optional<Transition<F>> last = lifecycle.leading(walk.at).stream()
                    .filter(row -> row.on().equals(to))
                    .findFirst();
            if (last.isPresent()) {
                return Optional.of(new Way<>(walk.then(last.get()).taken));
            }
            lifecycle.leading(walk.at).stream()
                    .filter(row -> seen.add(row.to().orElseThrow()))
                    .map(walk::then)
                    .forEach(walks::add);
        }
        return Optional.empty();
    }

    private record Walk<F>(State at, List<Transition<F>> taken) {
        Walk<F> then(Transition<F> row) {
            List<Transition<F>> longer =
                    Stream.concat(taken.stream(), Stream.of(row)).toList();
            return new Walk<>(row.to().orElseThrow(), longer);
        }
    }
}
