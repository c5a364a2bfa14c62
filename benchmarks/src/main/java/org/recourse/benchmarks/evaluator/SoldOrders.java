package org.recourse.benchmarks.evaluator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.recourse.domain.health.AccountHealth;
import org.recourse.domain.health.Measurement;
import org.recourse.domain.health.MetricDefinition;
import org.recourse.domain.health.MetricDefinitions;
import org.recourse.domain.health.Scope;
import org.recourse.domain.health.Tally;
import org.recourse.domain.health.Trait;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.policy.Policies;

/** Orders of four marketplaces within the last sixty days, one of a hundred of them with a claim or bad feedback. */
@State(org.openjdk.jmh.annotations.Scope.Thread)
public class SoldOrders {
    static final Policies POLICIES = Policies.standard();
    static final Instant AS_OF = Instant.parse("2026-11-01T12:00:00Z");

    private static final LocalDate TODAY = LocalDate.ofInstant(AS_OF, ZoneOffset.UTC);
    private static final int DAYS = 60;
    private static final int PERCENT = 100;
    private static final List<Marketplace> PLACES =
            List.of(Marketplace.DE, Marketplace.FR, Marketplace.IT, Marketplace.ES);

    /** How many they are. */
    @Param({"10000", "100000", "1000000", "10000000"})
    public int orders;

    private Tally tally = new Tally();

    /** Counts them. */
    @Setup(Level.Trial)
    public void count() {
        tally = counted();
    }

    Tally tally() {
        return tally;
    }

    Tally counted() {
        Tally counted = new Tally();
        for (int order = 0; order < orders; order++) {
            counted.add(
                    TODAY.minusDays(order % DAYS),
                    PLACES.get(order % PLACES.size()),
                    order % 3 == 0 ? Channel.MFN : Channel.AFN,
                    mask(order),
                    1);
        }
        return counted;
    }

    private static long mask(int order) {
        if (order % PERCENT != 0) {
            return 0;
        }
        return order / PERCENT % 2 == 0 ? Trait.CLAIM_COUNTS.bit() : Trait.FEEDBACK_1.bit();
    }

    List<Measurement> defectRate() {
        MetricDefinition rate = MetricDefinitions.orderDefectRate(POLICIES, Optional.empty(), AS_OF);
        return AccountHealth.history(tally, rate, Scope.ALL, rate.window(AS_OF), 1);
    }
}
