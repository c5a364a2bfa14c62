package org.recourse.application.health;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.recording.Tallies;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.health.ContactResponse;
import org.recourse.domain.health.Explanation;
import org.recourse.domain.health.MetricDefinition;
import org.recourse.domain.health.MetricDefinitions;
import org.recourse.domain.health.MetricId;
import org.recourse.domain.health.Scope;
import org.recourse.domain.health.Standing;
import org.recourse.domain.health.StrayDefect;
import org.recourse.domain.health.Window;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.policy.Policies;

/**
 * Explains a metric to the single order: which ones count, which are left out, and why.
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class ExplainMetric {
    private final Desk desk;
    private final Policies policies;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     * @param policies the policies that define the metrics
     */
    public ExplainMetric(Desk desk, Policies policies) {
        this.desk = desk;
        this.policies = policies;
    }

    /**
     * What is asked for.
     *
     * @param account whose health
     * @param metric the metric; one with several windows is explained over the first
     * @param asOf the time of asking
     * @param windowOrNull a window of one's own, or null for the metric's
     * @param marketplaceOrNull only this marketplace, or null for all together
     * @param channelOrNull only what is shipped this way, or null for both together
     */
    public record Request(
            AccountId account,
            MetricId metric,
            Instant asOf,
            @Nullable Window windowOrNull,
            @Nullable Marketplace marketplaceOrNull,
            @Nullable Channel channelOrNull) {
        /**
         * Asks about everything together, over the metric's own window.
         *
         * @param account whose health
         * @param metric the metric
         * @param asOf the time of asking
         * @return the request
         */
        public static Request of(AccountId account, MetricId metric, Instant asOf) {
            return new Request(account, metric, asOf, null, null, null);
        }
    }

    /** The answer. */
    public sealed interface Answer {}

    /**
     * A metric that is counted from orders.
     *
     * @param explanation the orders
     * @param strays the defects that would count if their order were known
     */
    public record ByOrder(Explanation explanation, List<StrayDefect> strays) implements Answer {
        /** Copies the list. */
        public ByOrder {
            strays = ImmutableList.copyOf(strays);
        }
    }

    /**
     * The metric that is counted from buyers' messages (MET-2).
     *
     * @param response the numbers and the late messages
     */
    public record ByMessage(ContactResponse response) implements Answer {}

    /**
     * Explains.
     *
     * @param request what is asked for
     * @return the explanation
     * @throws org.recourse.application.desk.DeskException when the desk cannot be read
     */
    public Answer explain(Request request) {
        Scope scope = new Scope(request.marketplaceOrNull(), request.channelOrNull());
        Optional<MetricDefinition> ofOrders =
                MetricDefinitions.ofOrders(policies, scope.marketplace(), request.asOf()).stream()
                        .filter(definition -> definition.id() == request.metric())
                        .findFirst();
        return desk.read(records -> {
            Cabinet cabinet = new Cabinet(records, request.account(), policies);
            return ofOrders.<Answer>map(
                            metric -> new ByOrder(explanation(records, request, metric, scope), cabinet.strays(metric)))
                    .orElseGet(() -> new ByMessage(cabinet.contacts(request.asOf())));
        });
    }

    private Explanation explanation(Records records, Request request, MetricDefinition metric, Scope scope) {
        Window wanted = request.windowOrNull();
        Window window = wanted == null ? metric.window(request.asOf()) : wanted;
        List<Standing> standings = new ArrayList<>();
        new Tallies(records, request.account(), policies).each(window, standings::add);
        return Explanation.of(wanted == null ? metric : metric.over(wanted), scope, window, standings.stream());
    }
}
