package org.recourse.domain.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recourse.domain.order.Marketplace;

/**
 * All policy editions together, and which value holds when and where. A user's own entries beat the standard ones, an entry for one
 * marketplace beats one for all, a later edition beats an earlier one.
 *
 * <p>Immutable and thread-safe.
 */
public final class Policies {
    private static final Comparator<PolicyEntry> PRECEDENCE = Comparator.<PolicyEntry, Boolean>comparing(
                    entry -> entry.marketplaceOrNull() != null)
            .thenComparing(PolicyEntry::from);

    private final ImmutableList<PolicyEntry> standard;
    private final ImmutableList<PolicyEntry> own;
    private final ImmutableListMultimap<PolicyId, InForce> byPrecedence;

    private Policies(List<PolicyEntry> standard, List<PolicyEntry> own) {
        this.standard = ImmutableList.copyOf(standard);
        this.own = ImmutableList.copyOf(own);
        this.byPrecedence = Stream.concat(sorted(own), sorted(standard))
                .filter(entry -> entry.force() == Force.IN_FORCE)
                .collect(ImmutableListMultimap.toImmutableListMultimap(PolicyEntry::id, InForce::of));
    }

    private static Stream<PolicyEntry> sorted(List<PolicyEntry> entries) {
        return entries.stream().sorted(PRECEDENCE.reversed());
    }

    /**
     * Returns the editions that come with the product.
     *
     * @return the editions
     */
    public static Policies standard() {
        return new Policies(StandardEditions.entries(), ImmutableList.of());
    }

    /**
     * Returns these policies with a user's own entries put before them.
     *
     * @param entries the user's entries
     * @return the policies
     */
    public Policies overriddenBy(List<PolicyEntry> entries) {
        return new Policies(standard, ImmutableList.copyOf(Iterables.concat(own, entries)));
    }

    /**
     * Returns the entry that holds.
     *
     * @param id what is regulated
     * @param marketplace where, or empty if that is not known
     * @param at when
     * @return the entry
     * @throws IllegalStateException when no value is in force, which among the standard ones is so for POL-5 alone
     */
    public PolicyEntry entry(PolicyId id, Optional<Marketplace> marketplace, Instant at) {
        return find(id, marketplace, at)
                .orElseThrow(() -> new IllegalStateException("no value in force for " + id.rule() + " at " + at));
    }

    /**
     * Returns the entry that holds, if there is one.
     *
     * @param id what is regulated
     * @param marketplace where, or empty if that is not known
     * @param at when
     * @return the entry, or empty if no value is in force
     */
    public Optional<PolicyEntry> find(PolicyId id, Optional<Marketplace> marketplace, Instant at) {
        for (InForce value : byPrecedence.get(id)) {
            if (value.holds(at, marketplace)) {
                return Optional.of(value.entry());
            }
        }
        return Optional.empty();
    }

    /**
     * Tells whether a user left some of the standard policies as they are.
     *
     * @param ids which ones
     * @return true if no entry of the user's own is about any of them
     */
    public boolean areStandard(Set<PolicyId> ids) {
        return own.stream().map(PolicyEntry::id).noneMatch(ids::contains);
    }

    /**
     * Lists every entry, the user's own first, those on record included.
     *
     * @return the entries
     */
    public List<PolicyEntry> entries() {
        return ImmutableList.copyOf(Iterables.concat(own, standard));
    }
}
