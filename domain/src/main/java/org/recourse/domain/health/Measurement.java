package org.recourse.domain.health;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.recourse.domain.policy.Target;

/**
 * A metric of one scope over one window: how many orders count, how many remain, and how many are left out, by reason.
 *
 * <p>Immutable and thread-safe.
 *
 * @param definition what was measured
 * @param scope of which orders
 * @param window over which days
 * @param counted how many count
 * @param remaining how many are in and do not count
 * @param leftOut how many are left out, by the reasons of the definition in its order; reasons that apply to none are missing
 * @param components how many of the counted ones have each part; may add up to more than {@code counted}
 */
public record Measurement(
        MetricDefinition definition,
        Scope scope,
        Window window,
        long counted,
        long remaining,
        Map<Trait, Long> leftOut,
        Map<Component, Long> components) {
    /** How a measurement stands to its target. */
    public enum Status {
        /** The target is met. */
        GOOD,
        /** The target is missed. */
        BAD,
        /** There is no value or no target. */
        NONE
    }

    /** Copies the maps; their order stays. */
    public Measurement {
        leftOut = ImmutableMap.copyOf(leftOut);
        components = ImmutableMap.copyOf(components);
    }

    static Measurement of(MetricDefinition definition, Scope scope, Window window, List<Tally.Row> rows) {
        return Slice.of(scope, rows).measure(definition, window);
    }

    /** Returns the same with more, or, if negative, fewer orders that do not count. */
    Measurement withClean(long orders) {
        return new Measurement(
                definition, scope, window, counted, Math.addExact(remaining, orders), leftOut, components);
    }

    /**
     * Returns the rate.
     *
     * @return the rate; {@link Rate#NONE} if there are no orders, or if too little is known of one that might count
     */
    public Rate rate() {
        boolean isBlind = definition.gaps().stream().anyMatch(leftOut::containsKey);
        return isBlind ? Rate.NONE : new Rate(counted, Math.addExact(counted, remaining));
    }

    /**
     * Tells how the rate stands to its target.
     *
     * @return the status
     */
    public Status status() {
        Rate rate = rate();
        if (!rate.isKnown()) {
            return Status.NONE;
        }
        return definition
                .target()
                .map(target -> rate.meets(target) ? Status.GOOD : Status.BAD)
                .orElse(Status.NONE);
    }

    /**
     * Returns how many of the orders that are in now could still turn bad with the target met (ODR-6).
     *
     * @return the number, 0 if the target is missed or there is none
     */
    public long headroom() {
        return definition.target().map(this::headroom).orElse(0L);
    }

    private long headroom(Target target) {
        return new Headroom(rate(), target).left();
    }

    /**
     * Returns how many more good orders are needed until the target is met (ODR-6).
     *
     * @return the number, 0 if the target is met or there is none; empty if no number of orders is enough
     */
    public OptionalLong ordersToRecover() {
        return definition.target().map(this::ordersToRecover).orElse(OptionalLong.of(0));
    }

    private OptionalLong ordersToRecover(Target target) {
        return new Headroom(rate(), target).missing();
    }
}
