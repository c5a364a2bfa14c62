package org.recourse.extension.contract;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.FeedbackChange;
import org.recourse.application.desk.PersonalData.Piece;
import org.recourse.application.desk.Records;
import org.recourse.application.desk.Salt;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.ContactChannel;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.catalogue.CaseTypes;
import org.recourse.domain.health.Standing;
import org.recourse.domain.health.Window;
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
import org.recourse.domain.payment.Refund;
import org.recourse.domain.payment.RefundKind;
import org.recourse.domain.snapshot.Figure;

/** What the contracts lay on a desk. */
final class Samples {
    static final AccountId OURS = AccountId.of("ours");
    static final AccountId THEIRS = AccountId.of("theirs");
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
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

    static CaseEvent reported(CaseState state, int hour) {
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

    /** A claim of which a source says no more than that its order has one. */
    static Case implied(AccountId account, int number) {
        OrderId order = orderId(number);
        CaseEvent flagged = event(0, Actor.BUYER, new Happening.Opened(Happening.Basis.INFERRED, about(order)));
        return Case.of(CaseTypes.of(CaseKind.A_TO_Z_CLAIM), claimId(account, order), account, List.of(flagged));
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

    static Standing standing(int number) {
        return new Standing(orderId(number), DAY, Marketplace.DE, Channel.MFN, Set.of());
    }

    static Refund refund(String id, int order, int yen) {
        return new Refund(id, orderId(order), NOON, Money.of(Integer.toString(yen), "JPY"), RefundKind.PARTIAL);
    }

    static Figure figure(int count) {
        return new Figure(
                DAY,
                Marketplace.DE,
                "order-defect-rate",
                Channel.MFN,
                Window.ending(DAY, 60),
                count,
                100,
                "GOOD",
                Map.of("claims", 1L));
    }

    static FeedbackChange feedbackChange(int order) {
        CaseState state = (CaseState) CaseTypes.of(CaseKind.SELLER_FEEDBACK)
                .lifecycle()
                .states()
                .iterator()
                .next();
        return new FeedbackChange(orderId(order), DAY, state, NOON);
    }

    /** One write of every sort, each of which changes what lies on a desk with a claim, an order, standings, a refund and words. */
    static List<Consumer<Records>> writes() {
        Case claim = claim(OURS, 1);
        Salt salt = new Salt("0123456789abcdef".repeat(2));
        Piece piece = new Piece(claim(OURS, 2).id(), salt.hex(), salt.digest("restored"), "restored");
        return List.of(
                records -> records.cases().append(claim(OURS, 2), 0),
                records -> records.cases().append(grown(claim, 2), 1),
                records -> records.cases().append(matter(THEIRS, CaseKind.CHARGEBACK, 1), 0),
                records -> records.orders().save(OURS, order(2)),
                records -> records.orders().save(OURS, order(1)),
                records -> records.standings().place(OURS, standing(2)),
                records -> records.standings().clear(THEIRS),
                records -> records.refunds().save(OURS, refund("R2", 1, 2)),
                records -> records.refunds().save(OURS, refund("R1", 2, 3)),
                records -> records.feedbackChanges().save(OURS, feedbackChange(1)),
                records -> records.snapshots().save(OURS, figure(1)),
                records -> records.personalData().keep(OURS, claim.id(), "more words"),
                records -> records.personalData().restore(OURS, piece),
                records -> records.personalData().purge(OURS, claim.id()));
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
