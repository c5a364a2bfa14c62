package org.recourse.application.recording;

import java.util.List;
import java.util.Optional;
import org.recourse.application.desk.Records;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.health.Standing;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.policy.Policies;

/**
 * Keeps the standings in step with what they are computed from, within one transaction. They are computed by the standard policies,
 * whatever a user's own entries say, so that a changed entry never leaves stale standings behind. Not safe for use by several threads.
 */
public final class StandingKeeper {
    private static final Policies STANDARD = Policies.standard();

    private final Records records;
    private final AccountId account;

    /**
     * Builds a keeper.
     *
     * @param records what lies on the desk
     * @param account whose orders
     */
    public StandingKeeper(Records records, AccountId account) {
        this.records = records;
        this.account = account;
    }

    /**
     * Computes anew how the order of a case stands.
     *
     * @param grown a case that has changed
     */
    public void touch(Case grown) {
        grown.order().ifPresent(this::touch);
    }

    /**
     * Computes anew how an order stands.
     *
     * @param order the order that has changed, or whose cases or refunds have
     */
    public void touch(OrderId order) {
        records.orders().find(account, order).ifPresent(this::touch);
    }

    /**
     * Computes anew how an order stands.
     *
     * @param order the order, as it is now on the desk
     */
    public void touch(Order order) {
        compute(order).ifPresent(standing -> records.standings().place(account, standing));
    }

    /**
     * Computes how an order stands, without keeping it.
     *
     * @param order the order
     * @return the standing, or empty as long as its sale is not known
     */
    public Optional<Standing> compute(Order order) {
        return compute(order, STANDARD);
    }

    /**
     * Computes how an order stands under other policies, without keeping it.
     *
     * @param order the order
     * @param policies the policies
     * @return the standing, or empty as long as its sale is not known
     */
    public Optional<Standing> compute(Order order, Policies policies) {
        return compute(order, cases(order), policies);
    }

    /**
     * Computes how an order would stand if one of its cases were otherwise, without keeping it.
     *
     * @param order the order
     * @param changed the case as it would be
     * @param policies the policies
     * @return the standing, or empty as long as its sale is not known
     */
    public Optional<Standing> compute(Order order, Case changed, Policies policies) {
        List<Case> cases = cases(order).stream()
                .map(matter -> matter.id().equals(changed.id()) ? changed : matter)
                .toList();
        return compute(order, cases, policies);
    }

    private Optional<Standing> compute(Order order, List<Case> cases, Policies policies) {
        boolean refunded = !records.refunds().ofOrder(account, order.id()).isEmpty();
        return Standing.of(order, cases, refunded, policies);
    }

    private List<Case> cases(Order order) {
        return records.cases().ofOrder(account, order.id());
    }
}
