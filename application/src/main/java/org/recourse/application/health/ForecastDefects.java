package org.recourse.application.health;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.recording.Tallies;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.health.DefectStay;
import org.recourse.domain.health.Forecast;
import org.recourse.domain.health.MetricDefinition;
import org.recourse.domain.health.MetricDefinitions;
import org.recourse.domain.health.OrderVolume;
import org.recourse.domain.health.Scope;
import org.recourse.domain.health.Standing;
import org.recourse.domain.health.Window;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.policy.Policies;

/**
 * Foresees the Order Defect Rate (ODR-5).
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class ForecastDefects {
    private final Desk desk;
    private final Policies policies;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     * @param policies the policies that define the rate
     */
    public ForecastDefects(Desk desk, Policies policies) {
        this.desk = desk;
        this.policies = policies;
    }

    /**
     * What is asked for.
     *
     * @param account whose rate
     * @param asOf the time of asking
     * @param days how many days to look ahead, at least 1
     * @param volume how many orders are sold on them
     * @param marketplaceOrNull only this marketplace, or null for all together
     * @param channelOrNull only what is shipped this way, or null for both together
     */
    public record Request(
            AccountId account,
            Instant asOf,
            int days,
            OrderVolume volume,
            @Nullable Marketplace marketplaceOrNull,
            @Nullable Channel channelOrNull) {}

    /**
     * What is foreseen.
     *
     * @param forecast the rate on each coming day
     * @param defects the orders that count today or will without anything further happening; those that leave first come first
     */
    public record Answer(Forecast forecast, List<DefectStay> defects) {
        /** Copies the list. */
        public Answer {
            defects = ImmutableList.copyOf(defects);
        }
    }

    /**
     * Looks ahead.
     *
     * @param request what is asked for
     * @return what is foreseen
     * @throws org.recourse.application.desk.DeskException when the desk cannot be read
     */
    public Answer forecast(Request request) {
        return desk.read(records -> forecast(records, request));
    }

    private Answer forecast(Records records, Request request) {
        Scope scope = new Scope(request.marketplaceOrNull(), request.channelOrNull());
        MetricDefinition rate = MetricDefinitions.orderDefectRate(policies, scope.marketplace(), request.asOf());
        Window window = rate.window(request.asOf());
        Window known = window.extended(rate.lagDays());
        Tallies tallies = new Tallies(records, request.account(), policies);
        List<Standing> standings = new ArrayList<>();
        tallies.each(known, rate.counted().traits(), standings::add);
        return new Answer(
                Forecast.of(tallies.tally(known), rate, scope, window, request.volume(), request.days()),
                DefectStay.of(rate, scope, window, standings.stream()));
    }
}
