package org.recourse.domain.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a row applies: all the required conditions hold and none of the excluded ones.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <F> the facts that its conditions are put to
 */
public final class Guard<F> {
    private static final String ALWAYS = "always";

    private final ImmutableSet<Condition<F>> required;
    private final ImmutableSet<Condition<F>> excluded;
    private final List<Term<F>> terms;

    private Guard(Collection<? extends Condition<F>> required, Collection<? extends Condition<F>> excluded) {
        this.required = ImmutableSet.copyOf(required);
        this.excluded = ImmutableSet.copyOf(excluded);
        this.terms = Stream.concat(
                        this.required.stream().map(condition -> new Term<F>(condition, true)),
                        this.excluded.stream().map(condition -> new Term<F>(condition, false)))
                .toList();
        checkArgument(Sets.intersection(this.required, this.excluded).isEmpty(), "a guard that nothing meets");
    }

    /** A condition, and whether it has to hold or must not. */
    private record Term<F>(Condition<F> condition, boolean wanted) {
        boolean isMetBy(F facts) {
            return condition.holds(facts) == wanted;
        }
    }

    /**
     * Returns the guard that every set of facts meets.
     *
     * @param <F> the facts
     * @return the guard
     */
    public static <F> Guard<F> always() {
        return new Guard<>(ImmutableSet.of(), ImmutableSet.of());
    }

    /**
     * Returns the guard that asks for one condition.
     *
     * @param condition what must hold
     * @param <F> the facts
     * @return the guard
     */
    public static <F> Guard<F> when(Condition<F> condition) {
        return new Guard<>(ImmutableSet.of(condition), ImmutableSet.of());
    }

    /**
     * Returns the guard that asks for the opposite of one condition.
     *
     * @param condition what must not hold
     * @param <F> the facts
     * @return the guard
     */
    public static <F> Guard<F> unless(Condition<F> condition) {
        return new Guard<>(ImmutableSet.of(), ImmutableSet.of(condition));
    }

    /**
     * Returns the guard that asks for this and another one.
     *
     * @param other the other guard
     * @return the guard that asks for both
     * @throws IllegalArgumentException when no facts could meet both
     */
    public Guard<F> and(Guard<F> other) {
        return new Guard<>(Sets.union(required, other.required), Sets.union(excluded, other.excluded));
    }

    /**
     * Puts its conditions to the facts, until one is not as the guard wants it.
     *
     * @param facts the facts
     * @return true if the guard is met
     */
    public boolean holdsFor(F facts) {
        for (int i = 0; i < terms.size(); i++) {
            if (!terms.get(i).isMetBy(facts)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether the guard is met.
     *
     * @param holding the conditions that hold
     * @return true if it is met
     */
    public boolean isMetBy(Set<? extends Condition<F>> holding) {
        return holding.containsAll(required) && excluded.stream().noneMatch(holding::contains);
    }

    /**
     * Lists every condition that the guard asks about.
     *
     * @return the conditions, required ones first
     */
    public Set<Condition<F>> conditions() {
        return Sets.union(required, excluded).immutableCopy();
    }

    /**
     * Says in plain words what is missing.
     *
     * @param holding the conditions that hold
     * @return one phrase for each condition that is not as the guard wants it
     */
    public List<String> missing(Set<? extends Condition<F>> holding) {
        return Stream.concat(
                        required.stream().filter(c -> !holding.contains(c)).map(Condition::otherwise),
                        excluded.stream().filter(holding::contains).map(Condition::phrase))
                .toList();
    }

    /**
     * Says the guard in plain words.
     *
     * @return {@code always}, or the phrases joined by {@code and}
     */
    public String phrase() {
        String words = Stream.concat(
                        required.stream().map(Condition::phrase),
                        excluded.stream().map(Condition::otherwise))
                .collect(Collectors.joining(" and "));
        return words.isEmpty() ? ALWAYS : words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Guard<?> guard && required.equals(guard.required) && excluded.equals(guard.excluded);
    }

    @Override
    public int hashCode() {
        return 31 * required.hashCode() + excluded.hashCode();
    }

    @Override
    public String toString() {
        return phrase();
    }
}
