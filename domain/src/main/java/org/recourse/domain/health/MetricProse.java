package org.recourse.domain.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of one metric's definition. */
final class MetricProse {
    private final MetricDefinition metric;
    private final String items;

    MetricProse(MetricDefinition metric) {
        this.metric = metric;
        this.items = metric.id().items();
    }

    @Override
    public String toString() {
        List<String> sentences = new ArrayList<>();
        sentences.add("The share of " + items + " of which " + metric.counted().prose() + ".");
        sentences.add(window());
        metric.components().forEach((part, traits) -> sentences.add(part(part, traits)));
        if (!metric.leftOut().isEmpty()) {
            sentences.add("Left out of both numbers are " + items + " of which this is true: "
                    + clauses(metric.leftOut()) + ".");
        }
        if (!metric.gaps().isEmpty()) {
            sentences.add("There is no value as long as this is true of a single one: " + clauses(metric.gaps()) + ".");
        }
        sentences.add(metric.target().map(t -> "Target: " + t + ".").orElse("It has no target of its own."));
        return String.join("\n", sentences);
    }

    private String window() {
        String end = metric.lagDays() == 0
                ? "up to and including the day of asking"
                : "up to and including the day that lies %s before the day of asking".formatted(days(metric.lagDays()));
        return "Counted are the %s of the %s %s, each by its own day, cut in %s."
                .formatted(items, days(metric.days()), end, metric.zone());
    }

    private static String days(int count) {
        return count == 1 ? "1 day" : count + " days";
    }

    private static String part(Component part, Set<Trait> traits) {
        return "Shown separately, %s: %s.".formatted(words(part), clauses(traits));
    }

    private static String words(Component part) {
        return switch (part) {
            case NEGATIVE_FEEDBACK -> "negative feedback";
            case CLAIMS -> "claims";
            case CHARGEBACKS -> "chargebacks";
            case PENDING_CLAIMS -> "pending claims, which are part of the claims";
        };
    }

    private static String clauses(Set<Trait> traits) {
        return traits.isEmpty() ? "none" : traits.stream().map(Trait::clause).collect(Collectors.joining("; "));
    }
}
