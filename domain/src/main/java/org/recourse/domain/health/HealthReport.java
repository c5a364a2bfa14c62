package org.recourse.domain.health;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The measurements of one account at one time, in a fixed order: all marketplaces together first, then each; within, both channels
 * together first, then each; within, the metrics in the order of {@link MetricId}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param asOf the time of asking
 * @param measurements the measurements
 */
public record HealthReport(Instant asOf, List<Measurement> measurements) {
    /** Copies the measurements. */
    public HealthReport {
        measurements = ImmutableList.copyOf(measurements);
    }

    /**
     * Returns this report with more measurements at its end.
     *
     * @param more the measurements
     * @return the report
     */
    public HealthReport with(List<Measurement> more) {
        return new HealthReport(asOf, ImmutableList.copyOf(Iterables.concat(measurements, more)));
    }

    /**
     * Finds the first measurement of a metric in a scope, which is the one of its first window.
     *
     * @param id the metric
     * @param scope the scope
     * @return the measurement, or empty if there is none
     */
    public Optional<Measurement> measurement(MetricId id, Scope scope) {
        return measurements.stream()
                .filter(m -> m.definition().id() == id && m.scope().equals(scope))
                .findFirst();
    }
}
