package org.recourse.domain.playbook;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Predicate;
import org.recourse.domain.casework.EvidenceSlot;
import org.recourse.domain.chargeback.ChargebackEvidence;
import org.recourse.domain.claim.ClaimEvidence;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderState;
import org.recourse.domain.order.Sale;

/** Facts about the parcel's way to the buyer. */
final class ParcelFacts {
    private static final ImmutableSet<EvidenceSlot> DELIVERY_PROOFS =
            ImmutableSet.of(ClaimEvidence.DELIVERY_PROOF, ChargebackEvidence.DELIVERY_PROOF);

    private ParcelFacts() {}

    static Truth amazonShipped(Matter matter) {
        return Truth.of(matter.order().flatMap(Order::sale).map(sale -> sale.channel() == Channel.AFN));
    }

    static Truth recognised(Matter matter) {
        return Truth.of(delivery(matter).flatMap(Delivery::trackingRecognised));
    }

    static Truth deliveryShown(Matter matter) {
        boolean dated = delivery(matter).flatMap(Delivery::deliveredAt).isPresent();
        return Truth.ifSeen(dated || !Collections.disjoint(matter.about().evidence(), DELIVERY_PROOFS));
    }

    static Truth orderShipped(Matter matter) {
        boolean isSent = delivery(matter)
                .filter(d -> d.shippedAt().isPresent() || d.deliveredAt().isPresent())
                .isPresent();
        return isSent ? Truth.YES : Truth.of(matter.order().flatMap(Order::sale).flatMap(ParcelFacts::shipped));
    }

    private static Optional<Boolean> shipped(Sale sale) {
        return switch (sale.state()) {
            case SHIPPED, DELIVERED, RETURNED -> Optional.of(true);
            case PENDING, UNSHIPPED -> Optional.of(false);
            case PARTIALLY_SHIPPED, CANCELLED -> Optional.empty();
        };
    }

    static Truth shippedLate(Matter matter) {
        boolean late = delivery(matter)
                .filter(d -> isAfter(d.shippedAt(), d.shipBy()) || isAfter(d.deliveredAt(), d.promisedBy()))
                .isPresent();
        return late || isNeverShipped(matter) ? Truth.YES : punctual(matter);
    }

    private static Truth punctual(Matter matter) {
        boolean onTime = delivery(matter)
                .filter(d -> isKnown(d.deliveredAt(), d.promisedBy()) || isKnown(d.shippedAt(), d.shipBy()))
                .isPresent();
        return onTime ? Truth.NO : Truth.UNKNOWN;
    }

    private static boolean isNeverShipped(Matter matter) {
        boolean waiting = matter.order()
                .flatMap(Order::sale)
                .filter(sale -> sale.state() == OrderState.UNSHIPPED)
                .isPresent();
        Predicate<Instant> isOver = due -> matter.now().isAfter(due);
        return waiting
                && delivery(matter).flatMap(Delivery::shipBy).filter(isOver).isPresent();
    }

    private static boolean isKnown(Optional<Instant> a, Optional<Instant> b) {
        return a.isPresent() && b.isPresent();
    }

    private static boolean isAfter(Optional<Instant> at, Optional<Instant> due) {
        return at.flatMap(when -> due.map(when::isAfter)).orElse(false);
    }

    private static Optional<Delivery> delivery(Matter matter) {
        return matter.order().map(Order::delivery);
    }
}
