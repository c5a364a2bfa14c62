package org.recourse.application.health;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.recording.Tallies;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.health.BuyerMessage;
import org.recourse.domain.health.ContactResponse;
import org.recourse.domain.health.HealthReport;
import org.recourse.domain.health.Measurement;
import org.recourse.domain.health.StrayDefect;
import org.recourse.domain.health.Tally;
import org.recourse.domain.health.Window;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.policy.Policies;

/**
 * Measures an account's health.
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class MeasureHealth {
    private final Desk desk;
    private final Policies policies;
    private final Tally beside;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     * @param policies the policies that define the metrics
     */
    public MeasureHealth(Desk desk, Policies policies) {
        this(desk, policies, new Tally());
    }

    /** Builds the use case for a desk that does not hold all orders. */
    MeasureHealth(Desk desk, Policies policies, Tally beside) {
        this.desk = desk;
        this.policies = policies;
        this.beside = beside;
    }

    /**
     * What is asked for.
     *
     * @param account whose health
     * @param asOf the time of asking
     * @param windowOrNull a window for all metrics that are counted from orders, or null for those that the policies set
     * @param marketplaceOrNull only this marketplace, or null for all, together and each
     */
    public record Request(
            AccountId account,
            Instant asOf,
            @Nullable Window windowOrNull,
            @Nullable Marketplace marketplaceOrNull) {
        /**
         * Asks for everything.
         *
         * @param account whose health
         * @param asOf the time of asking
         * @return the request
         */
        public static Request of(AccountId account, Instant asOf) {
            return new Request(account, asOf, null, null);
        }
    }

    /**
     * How the account is.
     *
     * @param report the measurements; those of messages come last, and only if neither a window nor a marketplace was asked for
     * @param lateMessages the messages that were answered late or not at all, by time (MET-2)
     * @param strays the defects whose order is not known: they count in no rate until it arrives
     */
    public record Answer(HealthReport report, List<BuyerMessage> lateMessages, List<StrayDefect> strays) {
        /** Copies the lists. */
        public Answer {
            lateMessages = ImmutableList.copyOf(lateMessages);
            strays = ImmutableList.copyOf(strays);
        }
    }

    /**
     * Measures.
     *
     * @param request what is asked for
     * @return how the account is
     * @throws org.recourse.application.desk.DeskException when the desk cannot be read
     */
    public Answer measure(Request request) {
        return desk.read(records -> measure(records, request));
    }

    private Answer measure(Records records, Request request) {
        Cabinet cabinet = new Cabinet(records, request.account(), policies);
        ContactResponse contacts = cabinet.contacts(request.asOf());
        HealthReport report = within(request, ofOrders(records, request));
        boolean isWhole = request.windowOrNull() == null && request.marketplaceOrNull() == null;
        return new Answer(
                isWhole ? report.with(contacts.measurements()) : report,
                contacts.late(),
                cabinet.strays(request.asOf()));
    }

    private HealthReport ofOrders(Records records, Request request) {
        Tallies tallies = new Tallies(records, request.account(), policies, beside);
        Window window = request.windowOrNull();
        return window == null ? tallies.measure(request.asOf()) : tallies.measure(request.asOf(), window);
    }

    private static HealthReport within(Request request, HealthReport report) {
        List<Measurement> wanted = report.measurements().stream()
                .filter(measured -> request.marketplaceOrNull() == null
                        || request.marketplaceOrNull() == measured.scope().marketplaceOrNull())
                .toList();
        return new HealthReport(report.asOf(), wanted);
    }
}
