package org.recourse.extension.contract;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.recourse.application.desk.Desk;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.ContactChannel;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.catalogue.CaseTypes;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.order.OrderItem;
import org.recourse.domain.order.OrderState;
import org.recourse.domain.order.Sale;

/** What the contracts lay on a desk. */
final class Samples {
    static final AccountId OURS = AccountId.of("ours");
    static final AccountId THEIRS = AccountId.of("theirs");
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Samples() {}

    static OrderId orderId(int number) {
        return OrderId.of("111-0000000-%07d".formatted(number));
    }

    static CaseEvent opened(OrderId order) {
        return event(0, Actor.BUYER, new Happening.Opened(Happening.Basis.STATED, about(order)));
    }

    private static Particulars about(OrderId order) {
        return Particulars.NONE.with(Particular.ORDER, order.text());
    }

    static CaseEvent called(String reference) {
        Particulars name = Particulars.NONE.with(Particular.REFERENCE, reference);
        return event(1, Actor.AMAZON, new Happening.Opened(Happening.Basis.STATED, name));
    }

    static CaseEvent reported(ClaimState state, int hour) {
        return event(hour, Actor.AMAZON, new Happening.Reported(state, Particulars.NONE));
    }

    static CaseEvent contacted(int hour) {
        return event(hour, Actor.SELLER, new Happening.Contacted(ContactChannel.PHONE, Particulars.NONE));
    }

    private static CaseEvent event(int hour, Actor actor, Happening what) {
        Instant at = NOON.plusSeconds(3600L * hour);
        return new CaseEvent(at, at.plusSeconds(60), actor, "a \"contract\"\nof 測試 \uD83D\uDCE6", what);
    }

    static CaseId claimId(AccountId account, OrderId order) {
        return CaseId.about(account, CaseKind.A_TO_Z_CLAIM, order.text());
    }

    static Case claim(AccountId account, int number) {
        return matter(account, CaseKind.A_TO_Z_CLAIM, number);
    }

    static Case matter(AccountId account, CaseKind kind, int number) {
        OrderId order = orderId(number);
        CaseId id = CaseId.about(account, kind, order.text());
        return Case.of(CaseTypes.of(kind), id, account, List.of(opened(order)));
    }

    static Case grown(Case matter, int events) {
        return matter.with(IntStream.range(0, events)
                .mapToObj(i -> contacted(matter.version() + i))
                .toList());
    }

    static void keep(Desk desk, Case matter) {
        desk.write(records -> records.cases().append(matter, 0));
    }

    static Order order(int number) {
        return new Order(orderId(number), sale(number), Delivery.UNKNOWN);
    }

    private static Sale sale(int number) {
        return new Sale(
                NOON.plusSeconds(number),
                Marketplace.DE,
                Channel.MFN,
                OrderState.SHIPPED,
                NOON.plusNanos(1_000_000),
                ImmutableSortedSet.of(new OrderItem("sku \"1\"", "", number, Money.of("12.50", "EUR"))));
    }

    static Order everythingKnown(int number) {
        Delivery delivery =
                new Delivery(NOON, NOON, NOON, NOON, "a carrier, \\ 快递", "T-1", false, Delivery.Canceller.BUYER);
        return new Order(orderId(number), sale(number), delivery);
    }

    static Order onlyDelivery(int number) {
        Delivery delivery = new Delivery(null, NOON, null, null, null, null, true, null);
        return new Order(orderId(number), null, delivery);
    }

    static Order outsideMarketplaces() {
        Sale sale = new Sale(NOON, null, Channel.AFN, OrderState.CANCELLED, null, ImmutableSortedSet.copyOf(Set.of()));
        return new Order(OrderId.of("S01-1234567-1234567"), sale, Delivery.UNKNOWN);
    }
}
