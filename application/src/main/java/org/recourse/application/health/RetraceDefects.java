package org.recourse.application.health;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.Desk;
import org.recourse.application.recording.Tallies;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.health.AccountHealth;
import org.recourse.domain.health.Measurement;
import org.recourse.domain.health.MetricDefinition;
import org.recourse.domain.health.MetricDefinitions;
import org.recourse.domain.health.Scope;
import org.recourse.domain.health.Window;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.policy.Policies;

/**
 * Retraces how the Order Defect Rate came to be what it is, by what is known now: Amazon shows it without its history.
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class RetraceDefects {
    private final Desk desk;
    private final Policies policies;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     * @param policies the policies that define the rate
     */
    public RetraceDefects(Desk desk, Policies policies) {
        this.desk = desk;
        this.policies = policies;
    }

    /**
     * What is asked for.
     *
     * @param account whose rate
     * @param asOf the time of asking
     * @param days how many days to go back
     * @param marketplaceOrNull only this marketplace, or null for all together
     */
    public record Request(
            AccountId account,
            Instant asOf,
            int days,
            @Nullable Marketplace marketplaceOrNull) {}

    /**
     * Goes back.
     *
     * @param request what is asked for
     * @return the rate over the window of each of the days before, the first day first
     * @throws org.recourse.application.desk.DeskException when the desk cannot be read
     */
    public List<Measurement> retrace(Request request) {
        Scope scope = new Scope(request.marketplaceOrNull(), null);
        MetricDefinition rate = MetricDefinitions.orderDefectRate(policies, scope.marketplace(), request.asOf());
        Window last = rate.window(request.asOf());
        return desk.read(records ->
                before(last, rate, scope, request.days(), new Tallies(records, request.account(), policies)));
    }

    /** Measures over the windows of the days before that of the last one. */
    static List<Measurement> before(Window last, MetricDefinition rate, Scope scope, int days, Tallies tallies) {
        Window all = new Window(last.before(days).from(), last.to());
        return AccountHealth.history(tallies.tally(all), rate, scope, last, days);
    }
}
