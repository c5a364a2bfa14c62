package org.recourse.application.health;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recourse.application.desk.Desk;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.health.MetricDefinition;
import org.recourse.domain.health.MetricDefinitions;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.snapshot.Figure;
import org.recourse.domain.snapshot.Reconciler;
import org.recourse.domain.snapshot.Reconciliation;

/**
 * Sets the figures of a performance report beside ours, for the report's own windows, and names a cause for every difference (ODR-9).
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class ReconcileReport {
    private final Desk desk;
    private final Policies policies;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     * @param policies the policies that define our metrics
     */
    public ReconcileReport(Desk desk, Policies policies) {
        this.desk = desk;
        this.policies = policies;
    }

    /**
     * What is to be reconciled.
     *
     * @param account whose report
     * @param figures the report's figures
     * @param asOf the time of asking, which decides on the policies
     */
    public record Request(AccountId account, List<Figure> figures, Instant asOf) {
        /** Copies the list. */
        public Request {
            figures = ImmutableList.copyOf(figures);
        }
    }

    /**
     * The answer.
     *
     * @param reconciliations the figures that recourse measures, too, beside ours
     * @param others the figures that it does not measure
     */
    public record Answer(List<Reconciliation> reconciliations, List<Figure> others) {
        /** Copies the lists. */
        public Answer {
            reconciliations = ImmutableList.copyOf(reconciliations);
            others = ImmutableList.copyOf(others);
        }

        /**
         * Tells whether all numbers are equal.
         *
         * @return true if so
         */
        public boolean agrees() {
            return reconciliations.stream().allMatch(Reconciliation::agrees);
        }
    }

    /**
     * Reconciles.
     *
     * @param request what is to be reconciled
     * @return the figures beside ours
     * @throws org.recourse.application.desk.DeskException when the desk cannot be read
     */
    public Answer reconcile(Request request) {
        return desk.read(records -> {
            List<Reconciliation> reconciliations = new ArrayList<>();
            List<Figure> others = new ArrayList<>();
            for (Figure figure : request.figures()) {
                definition(figure, request)
                        .ifPresentOrElse(
                                metric -> reconciliations.add(Reconciler.reconcile(
                                        figure,
                                        metric,
                                        new Ledgers(records, request.account(), policies)
                                                .around(figure.window(), metric))),
                                () -> others.add(figure));
            }
            return new Answer(reconciliations, others);
        });
    }

    private Optional<MetricDefinition> definition(Figure figure, Request request) {
        return figure.metricId()
                .filter(id -> figure.total() > 0 || !figure.components().isEmpty())
                .flatMap(id ->
                        MetricDefinitions.ofOrders(policies, figure.scope().marketplace(), request.asOf()).stream()
                                .filter(metric -> metric.id() == id)
                                .findFirst())
                .map(metric -> metric.over(figure.window()));
    }
}
