package org.recourse.domain.health;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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
 * What hangs on a case (ODR-8): money, and the Order Defect Rate as it is and as it would be if the case were decided now, today and on
 * the coming day on which that matters most. An order that is defective through another case anyway has a metric worth of 0, as has one
 * that is outside of what was measured.
 *
 * <p>Immutable and thread-safe.
 *
 * @param atStakeOrNull the money that the case is about, else what the order cost; null if neither is known or none is at stake
 * @param now the rate as it is
 * @param ifWon the rate if the case is decided for the seller
 * @param ifLost the rate if the case is decided against the seller
 * @param worstOrNull the coming day with the highest rate if the case is lost, among those on which the decision moves the rate; null if
 *     it moves none
 */
public record Worth(
        @Nullable Money atStakeOrNull,
        Rate now,
        Rate ifWon,
        Rate ifLost,
        @Nullable ComingDay worstOrNull) {
    /**
     * The Order Defect Rate of a coming day by how the case is decided.
     *
     * @param date the day
     * @param ifWon the rate if the case is decided for the seller
     * @param ifLost the rate if the case is decided against the seller
     */
    public record ComingDay(LocalDate date, Rate ifWon, Rate ifLost) {}

    /**
     * Works out what hangs on a case.
     *
     * @param matter the case
     * @param order its order, or empty if not known
     * @param others the other cases about that order; {@code matter} itself may be among them
     * @param odr the Order Defect Rate of today and of the coming days, in the scope in which the worth is wanted
     * @param policies the policies
     * @return the worth
     */
    public static Worth of(
            Case matter, Optional<Order> order, Collection<Case> others, Forecast odr, Policies policies) {
        Collection<Case> rest =
                others.stream().filter(other -> !other.id().equals(matter.id())).toList();
        Optional<Standing> without = order.flatMap(known -> Standing.of(known, rest, false, policies));
        Decision decision = Decision.of(matter, without, odr.today());
        return new Worth(
                atStake(matter, order),
                odr.today().rate(),
                decision.won(odr.today()),
                decision.lost(odr.today()),
                decision.worst(odr.days()));
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

    /** By how many defective orders each decision changes the rates of the windows that the order is in. */
    private record Decision(@Nullable LocalDate dayOrNull, long won, long lost) {
        private static final Decision OF_NOTHING = new Decision(null, 0, 0);

        static Decision of(Case matter, Optional<Standing> without, Measurement odr) {
            Window untilToday = odr.window().extended(odr.definition().lagDays());
            return without.filter(order -> untilToday.contains(order.day()))
                    .filter(order -> odr.scope().covers(order.marketplaceOrNull(), order.channel()))
                    .filter(order ->
                            odr.definition().reasonToLeaveOut(order.mask()).isEmpty())
                    .map(order -> of(matter, order, odr.definition().counted()))
                    .orElse(OF_NOTHING);
        }

        private static Decision of(Case matter, Standing order, Criterion counted) {
            long asIs = defective(order, CaseTraits.defect(matter), counted);
            return new Decision(
                    order.day(),
                    defective(order, CaseTraits.defect(matter, MetricImpact.SPARED), counted) - asIs,
                    defective(order, CaseTraits.defect(matter, MetricImpact.COUNTS), counted) - asIs);
        }

        private static long defective(Standing order, Set<Trait> traits, Criterion counted) {
            return counted.counts(order.mask() | Trait.mask(traits)) ? 1 : 0;
        }

        Rate won(Measurement odr) {
            return changed(odr, won);
        }

        Rate lost(Measurement odr) {
            return changed(odr, lost);
        }

        private Rate changed(Measurement odr, long change) {
            Rate rate = odr.rate();
            return isIn(odr) ? new Rate(rate.numerator() + change, rate.denominator()) : rate;
        }

        private boolean isIn(Measurement odr) {
            return dayOrNull != null && odr.window().contains(dayOrNull);
        }

        @Nullable
        ComingDay worst(List<Forecast.Day> days) {
            return days.stream()
                    .filter(day -> won != lost && isIn(day.measured()))
                    .map(day -> new ComingDay(day.date(), won(day.measured()), lost(day.measured())))
                    .reduce((worst, day) -> day.ifLost().isAbove(worst.ifLost()) ? day : worst)
                    .orElse(null);
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
     * Returns the coming day on which the decision matters most.
     *
     * @return the day, or empty if the decision moves no coming day's rate
     */
    public Optional<ComingDay> worst() {
        return Optional.ofNullable(worstOrNull);
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
