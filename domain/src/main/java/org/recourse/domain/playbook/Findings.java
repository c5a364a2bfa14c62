package org.recourse.domain.playbook;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of every fact.
 *
 * <p>Immutable and thread-safe.
 *
 * @param truths the truth of every fact, in declaration order
 */
public record Findings(Map<Fact, Truth> truths) {
    /** What records only imply: whose fault it is by the reason that the buyer ticked, what a mail says, what notes say of every such product. */
    private static final Set<Fact> INFERRED = Sets.immutableEnumSet(
            Fact.SELLERS_FAULT, Fact.REASON_KNOWN, Fact.IN_WARRANTY, Fact.CHEAP_TO_REPLACE, Fact.REPAIRABLE);

    /** Nothing known. */
    public static final Findings NONE = new Findings(Map.of());

    /** Adds the facts that are left out as unknown. */
    public Findings {
        EnumMap<Fact, Truth> all = new EnumMap<>(Fact.class);
        for (Fact fact : EnumSet.allOf(Fact.class)) {
            all.put(fact, truths.getOrDefault(fact, Truth.UNKNOWN));
        }
        truths = Maps.immutableEnumMap(all);
    }

    /**
     * Looks at a matter.
     *
     * @param matter the matter
     * @return what its records show and, where they show nothing, what the user tells now or has found out before
     */
    public static Findings of(Matter matter) {
        EnumMap<Fact, Truth> truths = new EnumMap<>(Fact.class);
        for (Fact fact : EnumSet.allOf(Fact.class)) {
            truths.put(fact, truth(fact, matter));
        }
        return new Findings(truths);
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
        return truths.getOrDefault(fact, Truth.UNKNOWN);
    }

    /**
     * Returns these findings with one changed.
     *
     * @param fact the fact
     * @param truth what is now known of it
     * @return the findings
     */
    public Findings with(Fact fact, Truth truth) {
        return new Findings(ImmutableMap.<Fact, Truth>builder()
                .putAll(truths)
                .put(fact, truth)
                .buildKeepingLast());
    }
}
