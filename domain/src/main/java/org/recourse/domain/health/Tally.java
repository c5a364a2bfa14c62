package org.recourse.domain.health;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Marketplace;

/**
 * How many orders of one seller account stand how, by day, marketplace and channel. Tallies add up in any order: {@link #merge} is
 * associative and commutative and the empty tally changes nothing, so that a file, a store kept up to date, and the parts of a cluster
 * count alike. {@link #subtract} takes back what {@link #add} added; a tally of changes may hold negative counts.
 *
 * <p>Mutable and not thread-safe. Integers only.
 */
public final class Tally implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The counts that are not 0, in the order of their keys. */
    private final TreeMap<TallyKey, Long> counts = new TreeMap<>();

    /**
     * One count of a tally.
     *
     * @param day the day of the orders
     * @param marketplaceOrNull where they were sold, or null if outside Amazon's marketplaces
     * @param channel who ships them
     * @param mask their traits, as {@link Trait#mask} gives them
     * @param count how many they are; never 0
     */
    public record Row(LocalDate day, @Nullable Marketplace marketplaceOrNull, Channel channel, long mask, long count) {}

    /** Makes an empty tally. */
    public Tally() {}

    /**
     * Counts an order.
     *
     * @param standing how it stands
     * @return this tally
     */
    public Tally add(Standing standing) {
        return add(standing, 1);
    }

    /**
     * Takes back an order.
     *
     * @param standing how it stood when it was added
     * @return this tally
     */
    public Tally subtract(Standing standing) {
        return add(standing, -1);
    }

    /**
     * Counts orders that stand alike.
     *
     * @param standing how each of them stands
     * @param count how many more, or, if negative, how many fewer
     * @return this tally
     * @throws ArithmeticException when a count does not fit
     */
    public Tally add(Standing standing, long count) {
        return add(standing.day(), standing.marketplaceOrNull(), standing.channel(), standing.mask(), count);
    }

    /**
     * Counts orders.
     *
     * @param day the day of the orders
     * @param marketplaceOrNull where they were sold, or null if outside Amazon's marketplaces
     * @param channel who ships them
     * @param mask their traits
     * @param count how many more, or, if negative, how many fewer
     * @return this tally
     * @throws ArithmeticException when a count does not fit
     */
    public Tally add(LocalDate day, @Nullable Marketplace marketplaceOrNull, Channel channel, long mask, long count) {
        if (count != 0) {
            add(new TallyKey(day, marketplaceOrNull, channel, mask), count);
        }
        return this;
    }

    private void add(TallyKey key, long count) {
        counts.merge(key, count, Tally::sumUnlessZero);
    }

    private static @Nullable Long sumUnlessZero(long one, long other) {
        long sum = Math.addExact(one, other);
        return sum == 0 ? null : sum;
    }

    /**
     * Adds another tally to this one.
     *
     * @param other the other tally, which stays as it is
     * @return this tally
     * @throws ArithmeticException when a count does not fit; what was added until then stays
     */
    public Tally merge(Tally other) {
        List.copyOf(other.counts.entrySet()).forEach(entry -> add(entry.getKey(), entry.getValue()));
        return this;
    }

    /**
     * Returns the part of this tally that some days are in.
     *
     * @param window the days
     * @return a tally of its own
     */
    public Tally within(Window window) {
        Tally part = new Tally();
        counts.forEach((key, count) -> {
            if (window.contains(key.day())) {
                part.add(key, count);
            }
        });
        return part;
    }

    /**
     * Lists the counts by day, marketplace (those outside Amazon's first), channel and mask.
     *
     * @return the rows
     */
    public List<Row> rows() {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey().row(entry.getValue()))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tally that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return rows().toString();
    }
}
