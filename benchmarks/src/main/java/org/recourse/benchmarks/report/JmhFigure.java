package org.recourse.benchmarks.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One figure of JMH's.
 *
 * @param benchmark the benchmark's class and parameters
 * @param contender the benchmark's method
 * @param unit such as {@code ns/op}
 * @param scores the mean of each fork
 * @param bytes allocated for each operation, by fork; empty if that was not measured
 */
record JmhFigure(String benchmark, String contender, String unit, List<Double> scores, List<Double> bytes) {
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    static JmhFigure of(Map<?, ?> result) {
        String method = (String) get(result, "benchmark");
        int dot = method.lastIndexOf('.');
        Map<?, ?> primary = (Map<?, ?>) get(result, "primaryMetric");
        Map<?, ?> secondary = (Map<?, ?>) get(result, "secondaryMetrics");
        return new JmhFigure(
                method.substring(0, dot) + parameters(result),
                method.substring(dot + 1),
                (String) get(primary, "scoreUnit"),
                forks(primary),
                Optional.ofNullable((Map<?, ?>) secondary.get(ALLOCATION))
                        .map(JmhFigure::forks)
                        .orElse(List.of()));
    }

    private static String parameters(Map<?, ?> result) {
        Object parameters = result.get("params");
        return parameters == null ? "" : " " + parameters;
    }

    private static List<Double> forks(Map<?, ?> metric) {
        return ((List<?>) get(metric, "rawData"))
                .stream().map(fork -> mean((List<?>) fork)).toList();
    }

    private static double mean(List<?> iterations) {
        return iterations.stream()
                .mapToDouble(value -> ((Number) value).doubleValue())
                .average()
                .orElseThrow();
    }

    private static Object get(Map<?, ?> object, String name) {
        return Optional.<Object>ofNullable(object.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no result of JMH: it lacks " + name));
    }
}
