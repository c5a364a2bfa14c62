package org.recourse.domain.health;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
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
        return measure(metric, window, byWindow.computeIfAbsent(window, this::byTraits));
    }

    /** Measures over a window and those of the days after it. */
    List<Measurement> measure(MetricDefinition metric, Window first, int windows) {
        ListMultimap<LocalDate, Tally.Row> byDay = Multimaps.index(rows, Tally.Row::day);
        Map<Long, Long> counts = byTraits(first);
        List<Measurement> all = new ArrayList<>();
        for (int i = 0; i < windows; i++) {
            Window window = first.after(i);
            all.add(measure(metric, window, counts));
            byDay.get(window.from()).forEach(row -> add(row.mask(), -row.count(), counts));
            byDay.get(window.to().plusDays(1)).forEach(row -> add(row.mask(), row.count(), counts));
        }
        return all;
    }

    private Measurement measure(MetricDefinition metric, Window window, Map<Long, Long> counts) {
        Count count = new Count(metric);
        counts.forEach(count::add);
        return count.measurement(scope, window);
    }

    /** Orders that stand alike are few, however many days there are. */
    private Map<Long, Long> byTraits(Window window) {
        Map<Long, Long> counts = new HashMap<>();
        for (Tally.Row row : rows) {
            if (window.contains(row.day())) {
                add(row.mask(), row.count(), counts);
            }
        }
        return counts;
    }

    private static void add(long mask, long count, Map<Long, Long> counts) {
        counts.merge(mask, count, Math::addExact);
    }
}
