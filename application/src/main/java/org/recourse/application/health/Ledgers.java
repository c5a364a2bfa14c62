package org.recourse.application.health;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.recourse.application.desk.Records;
import org.recourse.application.recording.Tallies;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.health.MetricDefinition;
import org.recourse.domain.health.Standing;
import org.recourse.domain.health.StrayDefect;
import org.recourse.domain.health.Trait;
import org.recourse.domain.health.Window;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.snapshot.Ledger;
import org.recourse.domain.snapshot.Reconciler;

/** Lays out what the desk knows of the orders around a window, within one transaction. */
final class Ledgers {
    /** Orders with any of these have a case that may explain something. */
    private static final Set<Trait> OF_CASES =
            Sets.immutableEnumSet(EnumSet.range(Trait.CLAIM_PENDING, Trait.REMOVED_FEEDBACK_3));

    private static final int LATEST = 90;

    private final Records records;
    private final AccountId account;
    private final Policies policies;

    Ledgers(Records records, AccountId account, Policies policies) {
        this.records = records;
        this.account = account;
        this.policies = policies;
    }

    Ledger around(Window window, MetricDefinition metric) {
        return with(window, metric, Set.of());
    }

    /** Lays out the orders around a window, and others, wherever they are. */
    Ledger with(Window window, MetricDefinition metric, Collection<OrderId> more) {
        Window wider =
                new Window(window.from().minusDays(Reconciler.EDGE), window.to().plusDays(Reconciler.EDGE));
        List<Standing> standings = new ArrayList<>();
        new Tallies(records, account, policies).each(wider, standings::add);
        Set<OrderId> here = standings.stream().map(Standing::order).collect(Collectors.toSet());
        more.stream()
                .filter(order -> !here.contains(order))
                .forEach(order -> records.standings().find(account, order).ifPresent(standings::add));
        return new Ledger(standings, cases(standings), strays(window, metric));
    }

    /** A defect whose order is unknown may be meant if its case came up within the window or the months after it. */
    private List<StrayDefect> strays(Window window, MetricDefinition metric) {
        Window later = new Window(window.from(), window.to().plusDays(LATEST));
        return new Cabinet(records, account, policies)
                .strays(metric).stream()
                        .filter(stray -> records.cases()
                                .find(account, stray.id())
                                .filter(matter ->
                                        later.contains(LocalDate.ofInstant(matter.openedAt(), ZoneOffset.UTC)))
                                .isPresent())
                        .toList();
    }

    private Map<OrderId, List<Case>> cases(List<Standing> standings) {
        Map<OrderId, List<Case>> cases = new HashMap<>();
        standings.stream()
                .filter(order -> order.hasAny(OF_CASES))
                .forEach(order -> cases.put(order.order(), records.cases().ofOrder(account, order.order())));
        return cases;
    }
}
