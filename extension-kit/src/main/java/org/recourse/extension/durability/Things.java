package org.recourse.extension.durability;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.recourse.application.desk.FeedbackChange;
import org.recourse.application.desk.PersonalData.Piece;
import org.recourse.application.desk.Salt;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.CaseType;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.catalogue.CaseTypes;
import org.recourse.domain.health.Standing;
import org.recourse.domain.health.Trait;
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

/** Things of every sort, drawn by chance from so few that they meet again. */
record Things(Random random) {
    static final int REFERENCES = 5;
    static final int OWNERS = 40;

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int SECONDS = 1_000_000;

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    CaseEvent opening() {
        Particulars particulars = Particulars.NONE
                .with(Particular.ORDER, once(3) ? "" : orderId().text())
                .with(Particular.REFERENCE, once(2) ? "" : reference(random.nextInt(REFERENCES)));
        return event(new Happening.Opened(Happening.Basis.STATED, particulars));
    }

    static String reference(int number) {
        return "R \"" + number + "\" 番号";
    }

    CaseEvent report(CaseType type) {
        return event(new Happening.Reported(state(type), Particulars.NONE));
    }

    private CaseState state(CaseType type) {
        return (CaseState) pick(List.copyOf(type.lifecycle().states()));
    }

    private CaseEvent event(Happening what) {
        Instant at = START.plusNanos(random.nextLong(SECONDS * 1_000_000_000L));
        return new CaseEvent(at, at, pick(List.of(Actor.values())), "chance, 偶然 \uD83C\uDFB2", what);
    }

    CaseId owner(AccountId account) {
        return owner(account, random.nextInt(OWNERS));
    }

    static CaseId owner(AccountId account, int number) {
        return CaseId.about(account, CaseKind.BUYER_MESSAGE, "message " + number);
    }

    Piece piece(CaseId owner) {
        Salt salt = new Salt("%032x".formatted(1 + Math.abs((long) owner.hashCode())));
        String words = words();
        return new Piece(owner, salt.hex(), salt.digest(words), words);
    }

    String words() {
        return "où est \"my\" parcel?\n包裹 \uD83D\uDE21 \u0000" + random.nextInt(6);
    }

    Order order() {
        return new Order(orderId(), once(2) ? null : sale(), once(2) ? Delivery.UNKNOWN : delivery());
    }

    private Sale sale() {
        return new Sale(
                START.plusSeconds(random.nextInt(SECONDS)),
                once(2) ? null : pick(List.of(Marketplace.values())),
                pick(List.of(Channel.values())),
                pick(List.of(OrderState.values())),
                once(2) ? null : START,
                ImmutableSortedSet.of(new OrderItem("sku ＃1", "", random.nextInt(9), once(2) ? null : money())));
    }

    private Delivery delivery() {
        return new Delivery(
                START, once(2) ? START : null, null, null, "快递 \\", "T-" + random.nextInt(9), once(2), null);
    }

    private OrderId orderId() {
        return OrderId.of("111-0000000-%07d".formatted(random.nextInt(12)));
    }

    private Money money() {
        return Money.of(Integer.toString(1 + random.nextInt(50)), "JPY");
    }

    Standing standing() {
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(3));
        Set<Trait> traits = once(2) ? Set.of() : Set.of(pick(List.of(Trait.values())));
        return new Standing(orderId(), day, pick(List.of(Marketplace.DE, Marketplace.FR)), Channel.AFN, traits);
    }

    Refund refund() {
        return new Refund("R" + random.nextInt(9), orderId(), START, money(), pick(List.of(RefundKind.values())));
    }

    Figure figure() {
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(3));
        return new Figure(
                day,
                once(2) ? Marketplace.DE : null,
                "metric-" + random.nextInt(3),
                once(2) ? Channel.AFN : null,
                new Window(day, day.plusDays(random.nextInt(3))),
                random.nextInt(3),
                random.nextInt(9),
                once(2) ? "GOOD" : "",
                once(2) ? Map.of() : Map.of("claims", 1L, "chargebacks", 2L));
    }

    FeedbackChange feedbackChange() {
        CaseState state = state(CaseTypes.of(CaseKind.SELLER_FEEDBACK));
        return new FeedbackChange(orderId(), LocalDate.of(2026, 1, 1), state, START.plusNanos(random.nextInt(3)));
    }
}
