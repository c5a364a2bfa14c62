package org.recourse.domain.health;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.policy.PolicyId;
import org.recourse.domain.policy.Target;
import org.recourse.domain.rule.RuleId;

/**
 * What a metric is, as data in the order of the sentence that {@link #prose} prints: which orders count, of which, over which days,
 * and where the rate has to be.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id which metric
 * @param counted what makes an order count
 * @param leftOut the traits that keep an order out of both numbers; the first that an order has is the reason
 * @param gaps those of {@code leftOut} of which a single order is enough to leave the metric without a value, since it might count
 * @param components the parts that are counted separately
 * @param days the length of the window in days
 * @param lagDays how many days before the day of asking the window ends
 * @param zone the zone in which days are cut
 * @param targetOrNull where the rate has to be, or null if it has no target
 * @param policies the policies that the definition comes from
 */
public record MetricDefinition(
        MetricId id,
        Criterion counted,
        Set<Trait> leftOut,
        Set<Trait> gaps,
        Map<Component, Set<Trait>> components,
        int days,
        int lagDays,
        ZoneId zone,
        @Nullable Target targetOrNull,
        List<PolicyId> policies) {
    /**
     * Copies the collections; their order stays.
     *
     * @throws IllegalArgumentException when a gap is not left out
     */
    public MetricDefinition {
        leftOut = ImmutableSet.copyOf(leftOut);
        gaps = ImmutableSet.copyOf(gaps);
        components = ImmutableMap.copyOf(components);
        policies = ImmutableList.copyOf(policies);
        checkArgument(leftOut.containsAll(gaps), "a gap that is not left out: %s of %s", gaps, leftOut);
    }

    /**
     * Returns where the rate has to be.
     *
     * @return the target, or empty if it has none
     */
    public Optional<Target> target() {
        return Optional.ofNullable(targetOrNull);
    }

    /**
     * Returns the window at a time of asking.
     *
     * @param asOf the time of asking
     * @return the window; its last day is the day of asking less the lag
     */
    public Window window(Instant asOf) {
        return Window.ending(LocalDate.ofInstant(asOf, zone).minusDays(lagDays), days);
    }

    /**
     * Returns the same metric over the length of another window, without a lag.
     *
     * @param window the window
     * @return the definition
     */
    public MetricDefinition over(Window window) {
        return new MetricDefinition(
                id, counted, leftOut, gaps, components, window.days(), 0, zone, targetOrNull, policies);
    }

    /**
     * Finds the reason for which an order is left out.
     *
     * @param mask its traits
     * @return the first reason, or empty if the order is in
     */
    public Optional<Trait> reasonToLeaveOut(long mask) {
        return leftOut.stream().filter(trait -> trait.isIn(mask)).findFirst();
    }

    /**
     * Lists the rules behind it.
     *
     * @return the metric's own rules, then its policies'
     */
    public List<RuleId> rules() {
        return Stream.concat(
                        id.rules().stream(),
                        policies.stream().map(PolicyId::rule).sorted())
                .toList();
    }

    /**
     * Says what the metric is, in words made from this definition (MET-4).
     *
     * @return a few sentences, one a line
     */
    public String prose() {
        return new MetricProse(this).toString();
    }
}
