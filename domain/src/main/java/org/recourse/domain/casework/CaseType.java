package org.recourse.domain.casework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recourse.domain.lifecycle.Lifecycle;
import org.recourse.domain.lifecycle.Trigger;

/**
 * What the cases of one kind have in common: lifecycle, reasons, evidence, duties.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the kind
 * @param lifecycle the lifecycle; its states are {@link CaseState}s
 * @param reasons the reasons that a case of this kind may have
 * @param evidenceSlots the evidence that a case of this kind may need
 * @param duties what has to be done beside the states' own clocks
 */
public record CaseType(
        CaseKind kind,
        Lifecycle<Attempt> lifecycle,
        List<Reason> reasons,
        List<EvidenceSlot> evidenceSlots,
        List<Duty> duties) {
    /** Copies the lists. */
    public CaseType {
        reasons = ImmutableList.copyOf(reasons);
        evidenceSlots = ImmutableList.copyOf(evidenceSlots);
        duties = ImmutableList.copyOf(duties);
    }

    /**
     * Returns the state in which a case is as long as nothing more is known than that it exists.
     *
     * @return the lifecycle's first start
     */
    public CaseState start() {
        return (CaseState) lifecycle.starts().iterator().next();
    }

    /** Returns the evidence that recorded attempts to reach the buyer make. */
    Set<EvidenceSlot> correspondence() {
        return evidenceSlots.stream().filter(EvidenceSlot::isFilledByContacts).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Finds a state by its kebab form.
     *
     * @param kebab such as {@code awaiting-seller}
     * @return the state, or empty if there is none
     */
    public Optional<CaseState> state(String kebab) {
        return lifecycle.state(Kebab.toConstant(kebab)).map(CaseState.class::cast);
    }

    /**
     * Finds a trigger by its kebab form.
     *
     * @param kebab such as {@code seller-responded}
     * @return the trigger, or empty if there is none
     */
    public Optional<Trigger> trigger(String kebab) {
        return lifecycle.trigger(Kebab.toConstant(kebab));
    }

    /**
     * Finds a reason by its kebab form.
     *
     * @param kebab such as {@code not-received}
     * @return the reason, or empty if there is none
     */
    public Optional<Reason> reason(String kebab) {
        return reasons.stream().filter(r -> Kebab.of(r.name()).equals(kebab)).findFirst();
    }

    /**
     * Finds an evidence slot by its kebab form.
     *
     * @param kebab such as {@code delivery-proof}
     * @return the slot, or empty if there is none
     */
    public Optional<EvidenceSlot> evidenceSlot(String kebab) {
        return evidenceSlots.stream()
                .filter(slot -> Kebab.of(slot.name()).equals(kebab))
                .findFirst();
    }

    /**
     * Lists kebab forms, for a message that says what would have been understood.
     *
     * @param names the constants' names
     * @return such as {@code not-received, other}
     */
    public static String kebabs(Collection<String> names) {
        return names.stream().map(Kebab::of).reduce((a, b) -> a + ", " + b).orElse("none");
    }
}
