package org.recourse.domain.health;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.order.OrderId;

/**
 * A defect whose order is unknown: it counts in no rate until the order arrives, and is listed until then.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the case
 * @param orderOrNull the order that it names, or null if it names none
 * @param traits what would be true of the order
 */
public record StrayDefect(CaseId id, @Nullable OrderId orderOrNull, Set<Trait> traits) {
    /**
     * Finds the defects among cases.
     *
     * @param cases cases of which the sale of the order is unknown
     * @param metric the definition that says which traits count
     * @return the defects, by case id
     */
    public static List<StrayDefect> among(Collection<Case> cases, MetricDefinition metric) {
        return cases.stream()
                .map(matter -> new StrayDefect(matter.id(), matter.order().orElse(null), counted(matter, metric)))
                .filter(defect -> !defect.traits.isEmpty())
                .sorted((a, b) -> a.id.compareTo(b.id))
                .toList();
    }

    private static Set<Trait> counted(Case matter, MetricDefinition metric) {
        return CaseTraits.defect(matter).stream()
                .filter(metric.counted().traits()::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns the order that it names.
     *
     * @return the order, or empty if it names none
     */
    public Optional<OrderId> order() {
        return Optional.ofNullable(orderOrNull);
    }
}
