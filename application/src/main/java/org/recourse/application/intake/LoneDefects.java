package org.recourse.application.intake;

import com.google.common.collect.Iterables;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recourse.application.desk.Desk;
import org.recourse.application.intake.LoneDefect.Name;
import org.recourse.application.memory.MemoryDesk;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.order.OrderId;

/**
 * The claims, chargebacks and feedback of one account that are, so far, all that is told of their orders. How these orders stand is known
 * without a case on a desk; when more is told, such a defect becomes a case as if it had been one from the beginning.
 *
 * <p>Not safe for use by several threads.
 */
public final class LoneDefects {
    private final Map<OrderId, LoneDefect> byOrder = new HashMap<>();
    private final Map<Name, LoneDefect> byName = new HashMap<>();
    private final Map<IntakeRecord, Case> examples = new HashMap<>();
    private boolean anyMore = true;

    /** Begins without defects. */
    public LoneDefects() {}

    /**
     * Lists the orders that have one.
     *
     * @return the orders
     */
    public Set<OrderId> orders() {
        return new HashSet<>(byOrder.keySet());
    }

    /**
     * Returns a case that bears on how an order stands as its lone defect does.
     *
     * @param order the order
     * @return a case, about whatever order; empty if this one has no lone defect
     */
    public Optional<Case> example(OrderId order) {
        return find(order).map(defect -> examples.computeIfAbsent(defect.outline(), LoneDefects::example));
    }

    private static Case example(IntakeRecord outline) {
        return new MemoryDesk().write(records -> {
            new Intake(records, AccountId.MAIN, Instant.EPOCH, "example").take(outline);
            return Iterables.getOnlyElement(records.cases().ofOrder(AccountId.MAIN, LoneDefect.ANY_ORDER));
        });
    }

    /**
     * Makes lone defects cases.
     *
     * @param orders the orders that they are about; those without one are passed over
     * @param desk where the cases are kept
     * @param account whose they are
     * @param now when the desk learns of them
     * @throws org.recourse.application.desk.DeskException when the desk cannot be written; nothing is changed then
     */
    public void callIn(Collection<OrderId> orders, Desk desk, AccountId account, Instant now) {
        desk.write(records -> {
            LoneIntake intake = new LoneIntake(this, records, account, now, "");
            orders.forEach(order -> find(order).ifPresent(intake::callIn));
            return orders;
        });
    }

    Optional<LoneDefect> find(OrderId order) {
        return Optional.ofNullable(byOrder.get(order));
    }

    Optional<LoneDefect> find(Name name) {
        return Optional.ofNullable(byName.get(name));
    }

    List<LoneDefect> all() {
        return List.copyOf(byOrder.values());
    }

    /** Tells whether a defect can still be alone. */
    boolean areAnyMore() {
        return anyMore;
    }

    /** From now on, something else may be known of any order. */
    void end() {
        anyMore = false;
    }

    void keep(LoneDefect defect) {
        byOrder.put(defect.order(), defect);
        defect.name().ifPresent(name -> byName.put(name, defect));
    }

    void release(LoneDefect defect) {
        byOrder.remove(defect.order());
        defect.name().ifPresent(byName::remove);
    }
}
