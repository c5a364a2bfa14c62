package org.recourse.application.health;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.desk.Selection;
import org.recourse.application.intake.ImportFile;
import org.recourse.application.intake.ImportReport;
import org.recourse.application.intake.IntakeFile;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.intake.IntakeRow;
import org.recourse.application.intake.LoneDefects;
import org.recourse.application.intake.OrderCrowd;
import org.recourse.application.recording.Tallies;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.health.Measurement;
import org.recourse.domain.health.MetricDefinition;
import org.recourse.domain.health.MetricDefinitions;
import org.recourse.domain.health.Scope;
import org.recourse.domain.health.Standing;
import org.recourse.domain.health.Tally;
import org.recourse.domain.health.Window;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.policy.Policies;

/**
 * Measures an account's health straight from its files, which were taken in on a desk of their own: as it is, and as the Order Defect Rate
 * came to be what it is.
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class MeasureFiles {
    /** How many days the history goes back: by then, every order of today's window was out of it. */
    private static final int DAYS = 60;

    private final Desk desk;
    private final LoneDefects lone = new LoneDefects();
    private final OrderCrowd crowd;
    private final Policies policies;

    /**
     * Builds the use case.
     *
     * @param desk the desk on which nothing but these files was taken in, and which is kept for nothing else
     * @param crowd those orders of the files that were not taken in there
     * @param policies the policies that define the metrics; days are cut in UTC
     */
    public MeasureFiles(Desk desk, OrderCrowd crowd, Policies policies) {
        this.desk = desk;
        this.crowd = crowd;
        this.policies = policies;
    }

    /**
     * How the account is, and how it came to be so.
     *
     * @param health how it is, which is what a desk with these files alone says
     * @param history the Order Defect Rate of everything that was asked for, over the window of each of the sixty days before, by what is
     *     known now; the first day first
     */
    public record Answer(MeasureHealth.Answer health, List<Measurement> history) {
        /** Copies the list. */
        public Answer {
            history = ImmutableList.copyOf(history);
        }
    }

    /**
     * Takes in a file. Defects that are all that is told of their orders are kept beside the desk, so that they cost little; they count as new.
     *
     * @param request what is to be taken in, of the one account that is to be measured
     * @return what became of each row, as if it had been taken in on the desk
     */
    public ImportReport take(ImportFile.Request request) {
        return new ImportFile(desk, lone).take(request);
    }

    /**
     * Measures. What lies on the desk and what the crowd knows of one order is brought together there.
     *
     * @param request what is asked for
     * @return how the account is, and how it came to be so
     */
    public Answer measure(MeasureHealth.Request request) {
        Tally beside = count(request);
        return new Answer(
                new MeasureHealth(desk, policies, beside).measure(request),
                desk.read(records -> history(records, request, beside)));
    }

    /** Counts the orders that need not lie on the desk; takes in there whatever else there is. */
    private Tally count(MeasureHealth.Request request) {
        Set<OrderId> mentioned = desk.read(records -> mentioned(records, request.account()));
        lone.callIn(mentioned, desk, request.account(), request.asOf());
        Set<OrderId> strays = lone.orders();
        mentioned.addAll(strays);
        Tally beside = new Tally();
        List<IntakeRow> singles = new ArrayList<>();
        crowd.each(
                mentioned,
                order -> {
                    if (strays.remove(order.id())) {
                        beside.add(standing(order, lone.example(order.id())));
                    } else {
                        singles.add(new IntakeRow.Read(1, 1, new OrderRecord(order)));
                    }
                },
                (example, count) -> beside.add(standing(example, Optional.empty()), count));
        lone.callIn(strays, desk, request.account(), request.asOf());
        new ImportFile(desk)
                .take(ImportFile.Request.of(
                        request.account(), new IntakeFile("orders", "all-orders", singles.iterator()), request.asOf()));
        return beside;
    }

    /** The orders that lie on the desk, or that something there is about. */
    private static Set<OrderId> mentioned(Records records, AccountId account) {
        Set<OrderId> orders = new HashSet<>();
        records.orders().each(account, order -> orders.add(order.id()));
        records.cases().each(account, Selection.ALL, matter -> matter.order().ifPresent(orders::add));
        records.refunds().each(account, refund -> orders.add(refund.order()));
        return orders;
    }

    private Standing standing(Order order, Optional<Case> defect) {
        return Standing.of(order, defect.stream().toList(), false, policies).orElseThrow();
    }

    private List<Measurement> history(Records records, MeasureHealth.Request request, Tally beside) {
        Scope scope = new Scope(request.marketplaceOrNull(), null);
        MetricDefinition rate = MetricDefinitions.orderDefectRate(policies, scope.marketplace(), request.asOf());
        Window last = request.windowOrNull() == null ? rate.window(request.asOf()) : request.windowOrNull();
        Tallies tallies = new Tallies(records, request.account(), policies, beside);
        return RetraceDefects.before(last, rate.over(last), scope, DAYS, tallies);
    }
}
