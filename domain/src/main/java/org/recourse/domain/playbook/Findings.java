package org.recourse.domain.playbook;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of every fact. Of those that neither hold nor fail, nobody has said anything.
 *
 * <p>Immutable and thread-safe.
 *
 * @param holding the facts that are known to hold
 * @param failing the facts that are known not to hold
 */
public record Findings(Set<Fact> holding, Set<Fact> failing) {
    /** What records only imply: whose fault it is by the reason that the buyer ticked, what a mail says, what notes say of every such product. */
    private static final Set<Fact> INFERRED = Sets.immutableEnumSet(
            Fact.SELLERS_FAULT, Fact.REASON_KNOWN, Fact.IN_WARRANTY, Fact.CHEAP_TO_REPLACE, Fact.REPAIRABLE);

    private static final Set<Fact> ALL = Sets.immutableEnumSet(EnumSet.allOf(Fact.class));

    /** Nothing known. */
    public static final Findings NONE = new Findings(Set.of(), Set.of());

    /**
     * Copies the sets in declaration order.
     *
     * @throws IllegalArgumentException when a fact is in both
     */
    public Findings {
        holding = Sets.immutableEnumSet(holding);
        failing = Sets.immutableEnumSet(failing);
        checkArgument(Collections.disjoint(holding, failing), "a fact that holds does not fail");
    }

    /**
     * Looks at a matter.
     *
     * @param matter the matter
     * @return what its records show and, where they show nothing, what the user tells now or has found out before
     */
    public static Findings of(Matter matter) {
        EnumSet<Fact> holding = EnumSet.noneOf(Fact.class);
        EnumSet<Fact> failing = EnumSet.noneOf(Fact.class);
        for (Fact fact : ALL) {
            switch (truth(fact, matter)) {
                case YES -> holding.add(fact);
                case NO -> failing.add(fact);
                case UNKNOWN -> {}
            }
        }
        return new Findings(holding, failing);
    }

    private static Truth truth(Fact fact, Matter matter) {
        Truth shown = fact.shownBy(matter);
        Truth said = Truth.of(said(fact, matter));
        boolean isSaidFirst = shown == Truth.UNKNOWN || (INFERRED.contains(fact) && said != Truth.UNKNOWN);
        return isSaidFirst ? said : shown;
    }

    private static Optional<Boolean> said(Fact fact, Matter matter) {
        return Optional.ofNullable(matter.told().get(fact))
                .or(() -> matter.about().found(fact.kebab()));
    }

    /**
     * Returns what is known of a fact.
     *
     * @param fact the fact
     * @return the truth
     */
    public Truth get(Fact fact) {
        if (holding.contains(fact)) {
            return Truth.YES;
        }
        return failing.contains(fact) ? Truth.NO : Truth.UNKNOWN;
    }

    /**
     * Returns these findings with one changed.
     *
     * @param fact the fact
     * @param truth what is now known of it
     * @return the findings
     */
    public Findings with(Fact fact, Truth truth) {
        return new Findings(changed(holding, fact, truth == Truth.YES), changed(failing, fact, truth == Truth.NO));
    }

    private static Set<Fact> changed(Set<Fact> facts, Fact fact, boolean isIn) {
        EnumSet<Fact> changed = EnumSet.noneOf(Fact.class);
        changed.addAll(facts);
        if (isIn) {
            changed.add(fact);
        } else {
            changed.remove(fact);
        }
        return changed;
    }

    /** Lists what nobody has said anything about. */
    Set<Fact> unknown(Set<Fact> among) {
        EnumSet<Fact> unknown = EnumSet.copyOf(ALL);
        unknown.retainAll(among);
        unknown.removeAll(holding);
        unknown.removeAll(failing);
        return unknown;
    }
}
