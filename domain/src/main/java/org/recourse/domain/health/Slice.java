package org.recourse.domain.health;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a tally that are of one scope, added up by traits once for each window, however many metrics share it. Not thread-safe. */
final class Slice {
    private final Scope scope;
    private final List<Tally.Row> rows;
    private final Map<Window, Map<Long, Long>> byWindow = new HashMap<>();

    private Slice(Scope scope, List<Tally.Row> rows) {
        this.scope = scope;
        this.rows = rows;
    }

    static Slice of(Scope scope, List<Tally.Row> rows) {
        return new Slice(
                scope,
                rows.stream()
                        .filter(row -> scope.covers(row.marketplaceOrNull(), row.channel()))
                        .toList());
    }

    Measurement measure(MetricDefinition metric, Window window) {
        Count count = new Count(metric);
        byWindow.computeIfAbsent(window, this::byTraits).forEach(count::add);
        return count.measurement(scope, window);
    }

    /** Orders that stand alike are few, however many days there are. */
    private Map<Long, Long> byTraits(Window window) {
        Map<Long, Long> counts = new HashMap<>();
        for (Tally.Row row : rows) {
            if (window.contains(row.day())) {
                counts.merge(row.mask(), row.count(), Math::addExact);
            }
        }
        return counts;
    }
}
