package org.recourse.domain.health;

import com.google.common.collect.Sets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What makes an order count: that it has any of several traits, or none of them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param quantity any or none
 * @param traits the traits
 */
public record Criterion(Quantity quantity, Set<Trait> traits) {
    /** How many of the traits an order must have. */
    public enum Quantity {
        /** At least one. */
        ANY,
        /** Not a single one. */
        NONE
    }

    /** Copies the traits. */
    public Criterion {
        traits = Sets.immutableEnumSet(traits);
    }

    static Criterion any(Set<Trait> traits) {
        return new Criterion(Quantity.ANY, traits);
    }

    static Criterion none(Set<Trait> traits) {
        return new Criterion(Quantity.NONE, traits);
    }

    /**
     * Tells whether an order counts.
     *
     * @param mask its traits
     * @return true if it does
     */
    public boolean counts(long mask) {
        boolean hasOne = (mask & Trait.mask(traits)) != 0;
        return switch (quantity) {
            case ANY -> hasOne;
            case NONE -> !hasOne;
        };
    }

    String prose() {
        String clauses = traits.stream().map(Trait::clause).collect(Collectors.joining("; "));
        return (traits.size() == 1 && quantity == Quantity.ANY ? "this is " : quantityWord() + " of these is ")
                + "true: " + clauses;
    }

    private String quantityWord() {
        return switch (quantity) {
            case ANY -> "any";
            case NONE -> "none";
        };
    }
}
