package org.recourse.domain.health;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.catalogue.CaseTypes;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.order.OrderState;
import org.recourse.domain.order.Sale;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.policy.PolicyFile;

/** Orders, cases and policies to measure. */
final class Samples {
    static final Instant NOW = Instant.parse("2026-11-15T00:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 15);
    static final Policies POLICIES = Policies.standard();

    private Samples() {}

    static OrderId id(int number) {
        return OrderId.of("302-0000000-%07d".formatted(number));
    }

    static Order order(int number) {
        return order(number, TODAY, OrderState.SHIPPED);
    }

    static Order order(int number, LocalDate day, OrderState state) {
        return order(
                id(number), Instant.parse(day + "T12:00:00Z"), Marketplace.DE, Channel.MFN, state, Delivery.UNKNOWN);
    }

    static Order order(
            OrderId id,
            Instant at,
            @Nullable Marketplace marketplace,
            Channel channel,
            OrderState state,
            Delivery delivery) {
        return new Order(id, new Sale(at, marketplace, channel, state, null, ImmutableSortedSet.of()), delivery);
    }

    static Order delivered(int number, Delivery delivery) {
        Order order = order(number);
        return new Order(order.id(), order.saleOrNull(), delivery);
    }

    static Case in(CaseState state, CaseKind kind, int order, Particulars more) {
        Particulars known = more.with(Particular.ORDER, id(order).text());
        Instant opened = Instant.parse("2026-11-01T10:00:00Z");
        return matter(
                kind,
                id(order).text(),
                event(opened, new Happening.Opened(Happening.Basis.STATED, known)),
                event(opened.plusSeconds(60), new Happening.Reported(state, Particulars.NONE)));
    }

    static Case in(CaseState state, CaseKind kind, int order) {
        return in(state, kind, order, Particulars.NONE);
    }

    static Case matter(CaseKind kind, String matter, CaseEvent... log) {
        AccountId account = AccountId.of("shop");
        return Case.of(CaseTypes.of(kind), CaseId.about(account, kind, matter), account, List.of(log));
    }

    static CaseEvent event(Instant at, Happening what) {
        return new CaseEvent(at, at, Actor.AMAZON, "a test", what);
    }

    static Policies policies(String... lines) {
        PolicyFile file = PolicyFile.read(List.of(lines), TODAY);
        if (!file.problems().isEmpty()) {
            throw new IllegalArgumentException(file.problems().toString());
        }
        return POLICIES.overriddenBy(file.entries());
    }

    static Standing standing(Order order, Case... cases) {
        return Standing.of(order, List.of(cases), false, POLICIES).orElseThrow();
    }

    static Tally clean(int orders) {
        return new Tally().add(TODAY, Marketplace.DE, Channel.MFN, Trait.NO_RETURN.bit(), orders);
    }

    static Measurement measure(MetricId id, Tally tally, Policies policies) {
        return AccountHealth.measure(tally, policies, NOW)
                .measurement(id, Scope.ALL)
                .orElseThrow();
    }

    static Measurement odr(Tally tally) {
        return measure(MetricId.ORDER_DEFECT_RATE, tally, POLICIES);
    }

    static MetricDefinition definition(MetricId id, Policies policies) {
        return MetricDefinitions.ofOrders(policies, Optional.empty(), NOW).stream()
                .filter(metric -> metric.id() == id)
                .findFirst()
                .orElseThrow();
    }
}
