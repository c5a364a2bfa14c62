package org.recourse.domain.health;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.Case;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.order.Sale;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.policy.PolicyId;

/**
 * How one order stands: the day on which it counts, where it was sold, who ships it, and its traits. It counts by the day of the order,
 * whenever its defects came (FBK-3).
 *
 * <p>Immutable and thread-safe.
 *
 * @param order the order
 * @param day the day of the order, cut in the zone of POL-17
 * @param marketplaceOrNull where it was sold, or null if outside Amazon's marketplaces
 * @param channel who ships it
 * @param traits what is true of it
 */
public record Standing(
        OrderId order, LocalDate day, @Nullable Marketplace marketplaceOrNull, Channel channel, Set<Trait> traits) {
    /** Copies the traits. */
    public Standing {
        traits = Sets.immutableEnumSet(traits);
    }

    /**
     * Works out how an order stands.
     *
     * @param order the order
     * @param cases the cases about it, of every kind
     * @param refunded whether money went back to the buyer
     * @param policies the policies; of them only POL-10 and POL-17 bear on a standing
     * @return the standing, or empty as long as the order's sale is not known
     */
    public static Optional<Standing> of(Order order, Collection<Case> cases, boolean refunded, Policies policies) {
        return order.sale().map(sale -> of(order, sale, cases, refunded, policies));
    }

    private static Standing of(Order order, Sale sale, Collection<Case> cases, boolean refunded, Policies policies) {
        ZoneId zone = policies.entry(PolicyId.METRIC_ZONE, sale.marketplace(), sale.purchasedAt())
                .zone();
        Set<Trait> traits = OrderTraits.of(order, sale);
        traits.addAll(new CaseTraits(policies, sale.marketplace()).of(cases));
        if (refunded) {
            traits.add(Trait.REFUNDED);
        }
        LocalDate day = LocalDate.ofInstant(sale.purchasedAt(), zone);
        return new Standing(order.id(), day, sale.marketplaceOrNull(), sale.channel(), traits);
    }

    /**
     * Tells whether any of some traits is true of the order.
     *
     * @param any the traits, of which one is enough
     * @return true if it has one
     */
    public boolean hasAny(Set<Trait> any) {
        return !Collections.disjoint(traits, any);
    }

    /**
     * Returns the traits as bits.
     *
     * @return the mask
     */
    public long mask() {
        return Trait.mask(traits);
    }
}
