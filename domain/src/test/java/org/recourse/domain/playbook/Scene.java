package org.recourse.domain.playbook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.Circumstances;
import org.recourse.domain.casework.ContactChannel;
import org.recourse.domain.casework.EvidenceSlot;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.casework.Reason;
import org.recourse.domain.catalogue.CaseTypes;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.payment.Refund;
import org.recourse.domain.payment.RefundKind;
import org.recourse.domain.policy.Policies;

/** What the playbook's tests are about: an order, the cases on it, and the hours since the notice. */
final class Scene {
    static final OrderId ORDER = OrderId.of("111-2223334-5556667");
    static final Instant NOTICE = Instant.parse("2026-06-01T08:00:00Z");

    private Scene() {}

    static Case claim(CaseState state, Reason reason) {
        return aCase(CaseKind.A_TO_Z_CLAIM, state, orderAndReason(reason));
    }

    static Case chargeback(CaseState state, Reason reason) {
        return aCase(CaseKind.CHARGEBACK, state, orderAndReason(reason));
    }

    static Case aCase(CaseKind kind, CaseState state) {
        return aCase(kind, state, Particulars.NONE.with(Particular.ORDER, ORDER.text()));
    }

    static Case aCase(CaseKind kind, CaseState state, Particulars particulars) {
        return Case.of(
                CaseTypes.of(kind),
                CaseId.about(AccountId.of("main"), kind, ORDER.text()),
                AccountId.of("main"),
                List.of(
                        event(NOTICE, Actor.BUYER, new Happening.Opened(Happening.Basis.STATED, particulars)),
                        event(NOTICE, Actor.AMAZON, new Happening.Reported(state, Particulars.NONE))));
    }

    static Particulars orderAndReason(Reason reason) {
        return Particulars.NONE.with(Particular.ORDER, ORDER.text()).with(Particular.REASON, reason.name());
    }

    static Case contacted(Case matter, ContactChannel... channels) {
        List<CaseEvent> attempts = List.of(channels).stream()
                .map(channel -> event(hour(2), Actor.SELLER, new Happening.Contacted(channel, Particulars.NONE)))
                .toList();
        return matter.with(attempts);
    }

    static Case attached(Case matter, EvidenceSlot... slots) {
        List<CaseEvent> files = List.of(slots).stream()
                .map(slot -> event(
                        hour(2), Actor.SELLER, new Happening.EvidenceAttached(slot, "0".repeat(64), Particulars.NONE)))
                .toList();
        return matter.with(files);
    }

    static Case found(Case matter, Fact fact) {
        return matter.with(List.of(event(hour(2), Actor.SELLER, new Happening.FoundOut(fact.kebab(), true))));
    }

    static CaseEvent event(Instant at, Actor actor, Happening what) {
        return new CaseEvent(at, at, actor, "manual", what);
    }

    static Matter after(int hours, Case matter) {
        return Matter.of(matter, Circumstances.of(Policies.standard()), hour(hours));
    }

    static Instant hour(int hours) {
        return NOTICE.plus(Duration.ofHours(hours));
    }

    static Order order(Delivery delivery) {
        return new Order(ORDER, null, delivery);
    }

    static Refund refund() {
        return new Refund("R-1", ORDER, NOTICE, Money.of("12.50", "USD"), RefundKind.FULL);
    }

    static Recommendation advise(Matter matter) {
        return Playbook.standard().advise(matter).orElseThrow();
    }

    static Action action(Matter matter) {
        return advise(matter).advice().action();
    }
}
