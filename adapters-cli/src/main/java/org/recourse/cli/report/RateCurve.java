package org.recourse.cli.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.recourse.cli.health.MetricFacts;
import org.recourse.domain.health.Forecast;
import org.recourse.domain.health.Measurement;
import org.recourse.domain.health.OrderVolume;
import org.recourse.domain.policy.Percentage;

/** The Order Defect Rate day by day, as the rows of the table that the chart is drawn from. */
final class RateCurve {
    private static final String WAS = "was";
    private static final String FLAT = "flat";
    private static final String NONE = "none";

    private final Map<LocalDate, Map<String, Measurement>> days = new TreeMap<>();
    private final Measurement today;

    /**
     * Lays out the days.
     *
     * @param past the days before today
     * @param flat the coming days if as much is sold as until now
     */
    RateCurve(List<Measurement> past, Forecast flat) {
        this.today = flat.today();
        past.forEach(
                day -> put(WAS, day.window().to().plusDays(today.definition().lagDays()), day));
        List.of(WAS, FLAT, NONE)
                .forEach(curve -> put(
                        curve, today.window().to().plusDays(today.definition().lagDays()), today));
        flat.days().forEach(day -> put(FLAT, day.date(), day.measured()));
        flat.selling(OrderVolume.NONE).days().forEach(day -> put(NONE, day.date(), day.measured()));
    }

    private void put(String curve, LocalDate day, Measurement measured) {
        days.computeIfAbsent(day, date -> new TreeMap<>()).put(curve, measured);
    }

    List<Map<String, Object>> rows() {
        return days.entrySet().stream()
                .map(day -> row(day.getKey(), day.getValue()))
                .toList();
    }

    private Map<String, Object> row(LocalDate date, Map<String, Measurement> curves) {
        return Map.of(
                "date", date.toString(),
                "cells",
                        List.of(
                                cell(Optional.ofNullable(curves.get(WAS))),
                                cell(Optional.ofNullable(curves.get(FLAT))),
                                cell(Optional.ofNullable(curves.get(NONE))),
                                target()));
    }

    private static Map<String, Object> cell(Optional<Measurement> measured) {
        return measured.filter(rate -> rate.rate().isKnown())
                .map(rate -> cell(
                        "%s (%s)".formatted(MetricFacts.percent(rate), rate.rate()),
                        rate.rate().value().getAsDouble()))
                .orElse(Map.of("text", ""));
    }

    private Map<String, Object> target() {
        return today.definition()
                .target()
                .map(target ->
                        cell(target.limit().toString(), (double) target.limit().millionths() / Percentage.WHOLE))
                .orElse(Map.of("text", ""));
    }

    private static Map<String, Object> cell(String text, double value) {
        return Map.of("text", text, "value", Double.toString(value));
    }
}
