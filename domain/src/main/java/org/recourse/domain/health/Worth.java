package org.recourse.domain.health;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.MetricImpact;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.Sale;
import org.recourse.domain.policy.Policies;

/**
 * What hangs on a case (ODR-8): money, and the Order Defect Rate as it is and as it would be if the case were decided now. An order
 * that is defective through another case anyway has a metric worth of 0, as has one that is outside of what was measured.
 *
 * <p>Immutable and thread-safe.
 *
 * @param atStakeOrNull the money that the case is about, else what the order cost; null if neither is known or none is at stake
 * @param now the rate as it is
 * @param ifWon the rate if the case is decided for the seller
 * @param ifLost the rate if the case is decided against the seller
 */
public record Worth(@Nullable Money atStakeOrNull, Rate now, Rate ifWon, Rate ifLost) {
    /**
     * Works out what hangs on a case.
     *
     * @param matter the case
     * @param order its order, or empty if not known
     * @param others the other cases about that order; {@code matter} itself may be among them
     * @param odr the Order Defect Rate measured now, in the scope in which the worth is wanted
     * @param policies the policies
     * @return the worth
     */
    public static Worth of(
            Case matter, Optional<Order> order, Collection<Case> others, Measurement odr, Policies policies) {
        Collection<Case> rest =
                others.stream().filter(other -> !other.id().equals(matter.id())).toList();
        Optional<Standing> without = order.flatMap(known -> Standing.of(known, rest, false, policies))
                .filter(standing -> isMeasured(standing, odr));
        Ledger ledger = new Ledger(odr, without);
        return new Worth(
                atStake(matter, order),
                odr.rate(),
                ledger.rate(CaseTraits.defect(matter), CaseTraits.defect(matter, MetricImpact.SPARED)),
                ledger.rate(CaseTraits.defect(matter), CaseTraits.defect(matter, MetricImpact.COUNTS)));
    }

    private static boolean isMeasured(Standing standing, Measurement odr) {
        return odr.window().contains(standing.day())
                && odr.scope().covers(standing.marketplaceOrNull(), standing.channel())
                && odr.definition().reasonToLeaveOut(standing.mask()).isEmpty();
    }

    private static @Nullable Money atStake(Case matter, Optional<Order> order) {
        return switch (matter.kind()) {
            case A_TO_Z_CLAIM, CHARGEBACK, RETURN ->
                matter.amount()
                        .or(() -> order.flatMap(Order::sale).flatMap(Sale::total))
                        .orElse(null);
            case BUYER_MESSAGE, SELLER_FEEDBACK, AMAZON_NOTICE ->
                matter.amount().orElse(null);
        };
    }

    /** A measured rate, and the order of the case without the case. */
    private record Ledger(Measurement odr, Optional<Standing> without) {
        Rate rate(Set<Trait> asIs, Set<Trait> asDecided) {
            long change = defective(asDecided) - defective(asIs);
            return new Rate(odr.rate().numerator() + change, odr.rate().denominator());
        }

        private long defective(Set<Trait> traits) {
            boolean counts = without.filter(
                            order -> odr.definition().counted().counts(order.mask() | Trait.mask(traits)))
                    .isPresent();
            return counts ? 1 : 0;
        }
    }

    /**
     * Returns the money at stake.
     *
     * @return the amount, or empty if not known or none
     */
    public Optional<Money> atStake() {
        return Optional.ofNullable(atStakeOrNull);
    }

    /**
     * Returns how many defective orders lie between the two decisions.
     *
     * @return 1, or 0 if the decision does not move the rate
     */
    public long defects() {
        return ifLost.numerator() - ifWon.numerator();
    }
}
