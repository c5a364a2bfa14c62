package org.recourse.application.study;

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

/** What lies around a case on the desk, within one transaction. Not safe for use by several threads. */
public final class Surroundings {
    private final Records records;
    private final Policies policies;

    /**
     * Looks around.
     *
     * @param records what lies on the desk
     * @param policies the policies
     */
    public Surroundings(Records records, Policies policies) {
        this.records = records;
        this.policies = policies;
    }

    /**
     * Returns the policies that hold for a case.
     *
     * @param matter the case
     * @return the policies and the marketplace: that of its order, else the one that the case itself names
     */
    public Circumstances of(Case matter) {
        return of(matter, order(matter));
    }

    Circumstances of(Case matter, Optional<Order> order) {
        Optional<Marketplace> marketplace = order.flatMap(Order::marketplace)
                .or(() -> matter.particulars().get(Particular.MARKETPLACE).flatMap(Marketplace::find));
        return new Circumstances(policies, marketplace);
    }

    /**
     * Finds the order of a case.
     *
     * @param matter the case
     * @return the order, or empty if none is known
     */
    public Optional<Order> order(Case matter) {
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
