package org.recourse.application.casework;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.Records;
import org.recourse.application.recording.Tallies;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.health.HealthReport;
import org.recourse.domain.health.Measurement;
import org.recourse.domain.health.MetricId;
import org.recourse.domain.health.Scope;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.policy.Policies;

/** The Order Defect Rates of an account at one time of asking, measured when first asked for. */
final class Rates {
    private final Tallies tallies;
    private final Instant now;
    private @Nullable HealthReport report;

    Rates(Records records, AccountId account, Policies policies, Instant now) {
        this.tallies = new Tallies(records, account, policies);
        this.now = now;
    }

    /** The rate of a marketplace; that of all together if it is not known or has no orders. */
    Measurement defects(Optional<Marketplace> marketplace) {
        HealthReport measured = report();
        return marketplace
                .flatMap(where -> measured.measurement(MetricId.ORDER_DEFECT_RATE, new Scope(where, null)))
                .or(() -> measured.measurement(MetricId.ORDER_DEFECT_RATE, Scope.ALL))
                .orElseThrow();
    }

    private HealthReport report() {
        HealthReport measured = report == null ? tallies.measure(now) : report;
        report = measured;
        return measured;
    }
}
