package org.recourse.application.health;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.Desk;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.health.MetricDefinition;
import org.recourse.domain.health.MetricDefinitions;
import org.recourse.domain.health.Window;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.snapshot.DefectList;
import org.recourse.domain.snapshot.ListedDefect;

/**
 * Sets an order-level list of defects beside ours, and names a cause for every order that differs (ODR-9).
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class ReconcileDefects {
    private final Desk desk;
    private final Policies policies;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     * @param policies the policies that define the Order Defect Rate
     */
    public ReconcileDefects(Desk desk, Policies policies) {
        this.desk = desk;
        this.policies = policies;
    }

    /**
     * What is to be compared.
     *
     * @param account whose list
     * @param listed the list
     * @param windowOrNull the list's days, or null for those of the Order Defect Rate
     * @param asOf the time of asking
     */
    public record Request(
            AccountId account,
            Set<ListedDefect> listed,
            @Nullable Window windowOrNull,
            Instant asOf) {
        /** Copies the list. */
        public Request {
            listed = ImmutableSet.copyOf(listed);
        }
    }

    /**
     * Compares.
     *
     * @param request what is to be compared
     * @return what differs
     * @throws org.recourse.application.desk.DeskException when the desk cannot be read
     */
    public DefectList reconcile(Request request) {
        MetricDefinition odr = MetricDefinitions.orderDefectRate(policies, Optional.empty(), request.asOf());
        Window wanted = request.windowOrNull();
        Window window = wanted == null ? odr.window(request.asOf()) : wanted;
        MetricDefinition metric = odr.over(window);
        Set<OrderId> orders = request.listed().stream().map(ListedDefect::order).collect(ImmutableSet.toImmutableSet());
        return desk.read(records -> DefectList.compare(
                request.listed(),
                metric,
                window,
                new Ledgers(records, request.account(), policies).with(window, metric, orders)));
    }
}
