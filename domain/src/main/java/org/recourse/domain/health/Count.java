package org.recourse.domain.health;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The one evaluator of all metrics: adds up orders or messages by what a definition says of their traits. Not thread-safe. */
final class Count {
    private final MetricDefinition definition;
    private final Map<Trait, Long> leftOut = new EnumMap<>(Trait.class);
    private final Map<Component, Long> components = new EnumMap<>(Component.class);
    private long counted;
    private long remaining;

    Count(MetricDefinition definition) {
        this.definition = definition;
        definition.components().keySet().forEach(part -> components.put(part, 0L));
    }

    void add(long mask, long count) {
        Optional<Trait> reason = definition.reasonToLeaveOut(mask);
        if (reason.isPresent()) {
            leftOut.merge(reason.get(), count, Math::addExact);
        } else if (definition.counted().counts(mask)) {
            counted = Math.addExact(counted, count);
            addComponents(mask, count);
        } else {
            remaining = Math.addExact(remaining, count);
        }
    }

    private void addComponents(long mask, long count) {
        definition.components().forEach((part, traits) -> {
            if ((mask & Trait.mask(traits)) != 0) {
                components.merge(part, count, Math::addExact);
            }
        });
    }

    Measurement measurement(Scope scope, Window window) {
        Map<Trait, Long> ordered = new LinkedHashMap<>();
        definition.leftOut().forEach(reason -> {
            Long count = leftOut.get(reason);
            if (count != null && count != 0) {
                ordered.put(reason, count);
            }
        });
        return new Measurement(definition, scope, window, counted, remaining, ordered, components);
    }
}
