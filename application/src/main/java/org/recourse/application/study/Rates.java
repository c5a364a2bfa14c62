package org.recourse.application.study;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.recourse.application.desk.Records;
import org.recourse.application.recording.Tallies;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.health.Forecast;
import org.recourse.domain.health.MetricDefinition;
import org.recourse.domain.health.MetricDefinitions;
import org.recourse.domain.health.OrderVolume;
import org.recourse.domain.health.Scope;
import org.recourse.domain.health.Tally;
import org.recourse.domain.health.Window;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.policy.Policies;

/**
 * The Order Defect Rates of an account at one time of asking and on the coming days, as long as an order that is known may stay in the
 * window and as many are sold as until now. Each is worked out when first asked for. Not safe for use by several threads.
 */
public final class Rates {
    private final Tallies tallies;
    private final Policies policies;
    private final Instant now;
    private final Map<Window, Tally> counted = new HashMap<>();
    private final Map<Optional<Marketplace>, Forecast> measured = new HashMap<>();

    /**
     * Prepares to measure.
     *
     * @param records what lies on the desk
     * @param account whose rates
     * @param policies the policies that say what counts
     * @param now the time of asking
     */
    public Rates(Records records, AccountId account, Policies policies, Instant now) {
        this.tallies = new Tallies(records, account, policies);
        this.policies = policies;
        this.now = now;
    }

    /** The rate of a marketplace; that of all together if it is not known or has no orders. */
    Forecast defects(Optional<Marketplace> marketplace) {
        Forecast own = of(marketplace);
        return own.today().counted() + own.today().remaining() > 0 ? own : of(Optional.empty());
    }

    private Forecast of(Optional<Marketplace> marketplace) {
        return measured.computeIfAbsent(marketplace, this::measure);
    }

    private Forecast measure(Optional<Marketplace> marketplace) {
        MetricDefinition rate = MetricDefinitions.orderDefectRate(policies, marketplace, now);
        Window window = rate.window(now);
        Tally tally = counted.computeIfAbsent(window.extended(rate.lagDays()), tallies::tally);
        Scope scope = new Scope(marketplace.orElse(null), null);
        return Forecast.of(tally, rate, scope, window, OrderVolume.FLAT, rate.days() + rate.lagDays());
    }
}
