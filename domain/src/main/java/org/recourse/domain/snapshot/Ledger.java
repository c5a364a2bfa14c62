package org.recourse.domain.snapshot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.recourse.domain.casework.Case;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.health.Standing;
import org.recourse.domain.health.StrayDefect;
import org.recourse.domain.health.Trait;
import org.recourse.domain.order.OrderId;

/**
 * What the desk knows of the orders in and around a window.
 *
 * @param standings how the orders stand, some days beyond the window on either side included
 * @param cases the cases of those of the orders that have any
 * @param strays the defects whose orders are unknown
 */
public record Ledger(List<Standing> standings, Map<OrderId, List<Case>> cases, List<StrayDefect> strays) {
    private static final Set<ClaimState> LET_OFF = Set.of(ClaimState.DENIED, ClaimState.WITHDRAWN);

    /** Copies the collections. */
    public Ledger {
        standings = ImmutableList.copyOf(standings);
        cases = ImmutableMap.copyOf(cases);
        strays = ImmutableList.copyOf(strays);
    }

    /** Lists the orders that meet a condition, by day. */
    List<OrderId> orders(Predicate<Standing> condition) {
        return standings.stream().filter(condition).map(Standing::order).toList();
    }

    private List<Case> of(OrderId order) {
        return cases.getOrDefault(order, List.of());
    }

    boolean isLetOff(OrderId order) {
        return of(order).stream().anyMatch(matter -> LET_OFF.contains(matter.state()));
    }

    /** Tells whether a case of the order came up, or came to where it is, after a day. */
    boolean cameUpAfter(LocalDate day, OrderId order) {
        return of(order).stream()
                .anyMatch(matter ->
                        LocalDate.ofInstant(matter.since(), ZoneOffset.UTC).isAfter(day));
    }

    List<OrderId> strays(Set<Trait> traits) {
        return strays.stream()
                .filter(stray -> stray.traits().stream().anyMatch(traits::contains))
                .flatMap(stray -> stray.order().stream())
                .toList();
    }
}
