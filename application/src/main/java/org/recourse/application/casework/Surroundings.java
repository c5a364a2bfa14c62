package org.recourse.application.casework;

import java.util.List;
import java.util.Optional;
import org.recourse.application.desk.Records;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.Circumstances;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.payment.Refund;
import org.recourse.domain.policy.Policies;

/** What lies around a case on the desk, within one transaction. */
final class Surroundings {
    private final Records records;
    private final Policies policies;

    Surroundings(Records records, Policies policies) {
        this.records = records;
        this.policies = policies;
    }

    Circumstances of(Case matter) {
        return of(matter, order(matter));
    }

    Circumstances of(Case matter, Optional<Order> order) {
        Optional<Marketplace> marketplace = order.flatMap(Order::marketplace)
                .or(() -> matter.particulars().get(Particular.MARKETPLACE).flatMap(Marketplace::find));
        return new Circumstances(policies, marketplace);
    }

    Optional<Order> order(Case matter) {
        return matter.order().flatMap(id -> records.orders().find(matter.account(), id));
    }

    /** The other cases of the same order. */
    List<Case> linked(Case matter) {
        return matter.order().map(id -> records.cases().ofOrder(matter.account(), id)).orElse(List.of()).stream()
                .filter(other -> !other.id().equals(matter.id()))
                .toList();
    }

    /** The refunds on the order. */
    List<Refund> refunds(Case matter) {
        return matter.order()
                .map(id -> records.refunds().ofOrder(matter.account(), id))
                .orElse(List.of());
    }
}
