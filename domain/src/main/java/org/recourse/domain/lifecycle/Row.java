package org.recourse.domain.lifecycle;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.rule.RuleId;

/**
 * What one row of a lifecycle's table says.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the state that it starts from
 * @param on what happens
 * @param when when it applies
 * @param toOrNull the state that it leads to, or null if it refuses
 * @param rule the rule that it implements
 * @param <F> the facts that its guard asks about
 */
public record Row<F>(
        State from, Trigger on, Guard<F> when, @Nullable State toOrNull, RuleId rule) {
    /**
     * Returns the state that it leads to.
     *
     * @return the state, or empty if it refuses
     */
    public Optional<State> to() {
        return Optional.ofNullable(toOrNull);
    }
}
