package org.recourse.domain.playbook;

import static org.recourse.domain.playbook.Action.ASK_RETURN_REASON;
import static org.recourse.domain.playbook.Action.AUTHORISE_RETURN;
import static org.recourse.domain.playbook.Action.CLAIM_REIMBURSEMENT;
import static org.recourse.domain.playbook.Action.DISPOSE_OF_GOODS;
import static org.recourse.domain.playbook.Action.INSPECT_AND_REFUND;
import static org.recourse.domain.playbook.Action.OFFER_CHEAPER_REMEDY;
import static org.recourse.domain.playbook.Action.PROVE_ABUSE;
import static org.recourse.domain.playbook.Action.REFUND;
import static org.recourse.domain.playbook.Action.RESELL_GOODS;
import static org.recourse.domain.playbook.Action.SETTLE_CLAIM_FIRST;
import static org.recourse.domain.playbook.Action.TELL_OF_PAYMENT;
import static org.recourse.domain.playbook.Action.WAIT_FOR_AMAZON;
import static org.recourse.domain.playbook.Action.WAIT_FOR_BUYER;
import static org.recourse.domain.playbook.Action.WAIT_FOR_PARCEL;
import static org.recourse.domain.playbook.Action.WRITE_OFF_GOODS;
import static org.recourse.domain.playbook.Fact.BUYER_INSISTS;
import static org.recourse.domain.playbook.Fact.CLAIM_OPEN;
import static org.recourse.domain.playbook.Fact.DEADLINE_NEAR;
import static org.recourse.domain.playbook.Fact.DEADLINE_PASSED;
import static org.recourse.domain.playbook.Fact.FRAUD_SUSPECTED;
import static org.recourse.domain.playbook.Fact.GOODS_SOUND;
import static org.recourse.domain.playbook.Fact.PAID_ALREADY;
import static org.recourse.domain.playbook.Fact.REASON_KNOWN;
import static org.recourse.domain.playbook.Fact.RETURN_ARRIVED;
import static org.recourse.domain.playbook.Fact.SELLERS_FAULT;
import static org.recourse.domain.playbook.Fact.SOMETHING_TO_SHOW;
import static org.recourse.domain.playbook.Premises.NONE;
import static org.recourse.domain.playbook.Premises.no;
import static org.recourse.domain.playbook.Premises.yes;
import static org.recourse.domain.returns.ReturnState.AUTHORISED;
import static org.recourse.domain.returns.ReturnState.IN_TRANSIT;
import static org.recourse.domain.returns.ReturnState.NEGOTIATING;
import static org.recourse.domain.returns.ReturnState.RECEIVED;
import static org.recourse.domain.returns.ReturnState.REFUNDED;
import static org.recourse.domain.returns.ReturnState.REPLACED;
import static org.recourse.domain.returns.ReturnState.REQUESTED;
import static org.recourse.domain.returns.ReturnState.SAFE_T_FILED;
import static org.recourse.domain.returns.ReturnTrigger.GOODS_RESOLD;
import static org.recourse.domain.returns.ReturnTrigger.SAFE_T_CLAIMED;
import static org.recourse.domain.returns.ReturnTrigger.SELLER_ASKED_REASON;
import static org.recourse.domain.returns.ReturnTrigger.SELLER_AUTHORISED;
import static org.recourse.domain.returns.ReturnTrigger.SELLER_OFFERED;
import static org.recourse.domain.returns.ReturnTrigger.SELLER_REFUNDED;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Reason;
import org.recourse.domain.returns.ReturnState;
import org.recourse.domain.returns.ReturnTrigger;

/** What to do about a return. */
enum ReturnPlay implements PlaybookRow {
    // spotless:off
    //              states                reasons premises                                       action                records              cost               deadline              ODR                  rule      because
    // asked for
    PAID_TWICE     (Is.ASKED_OR_IN_TALKS, Is.ANY, yes(PAID_ALREADY),                             TELL_OF_PAYMENT,      null,                CostBearer.NOBODY, ClockEffect.RUNS_ON,  OdrEffect.NONE,      "CBK-6",  "The buyer has been paid for this order already; a refund of the return would come on top."),
    CLAIMED        (Is.ASKED_OR_IN_TALKS, Is.ANY, yes(CLAIM_OPEN),                               SETTLE_CLAIM_FIRST,   null,                CostBearer.OPEN,   ClockEffect.RUNS_ON,  OdrEffect.MAY_SPARE, "ATZ-11", "The return has become a claim, and the claim's clock is the dangerous one."),
    OVERDUE        (Is.ASKED,             Is.ANY, yes(DEADLINE_PASSED),                          AUTHORISE_RETURN,     SELLER_AUTHORISED,   CostBearer.OPEN,   ClockEffect.TOO_LATE, OdrEffect.PREVENTS,  "RET-3",  "The time to answer is over; further bargaining invites a claim."),
    INSISTING      (Is.ASKED_OR_IN_TALKS, Is.ANY, yes(BUYER_INSISTS),                            AUTHORISE_RETURN,     SELLER_AUTHORISED,   CostBearer.OPEN,   ClockEffect.STOPS,    OdrEffect.PREVENTS,  "RET-3",  "If the buyer insists, the return goes through without delay."),
    LAST_HOURS     (Is.ASKED,             Is.ANY, yes(DEADLINE_NEAR),                            AUTHORISE_RETURN,     SELLER_AUTHORISED,   CostBearer.OPEN,   ClockEffect.STOPS,    OdrEffect.PREVENTS,  "RET-3",  "There is no time left to talk about another remedy."),
    UNEXPLAINED    (Is.ASKED,             Is.ANY, no(REASON_KNOWN),                              ASK_RETURN_REASON,    SELLER_ASKED_REASON, CostBearer.NOBODY, ClockEffect.STOPS,    OdrEffect.PREVENTS,  "RET-1",  "The reason decides who pays and what to offer."),
    OUR_FAULT      (Is.ASKED,             Is.ANY, yes(SELLERS_FAULT),                            OFFER_CHEAPER_REMEDY, SELLER_OFFERED,      CostBearer.SELLER, ClockEffect.STOPS,    OdrEffect.PREVENTS,  "RET-4",  "It is the seller's fault: the goods would come back unsellable and the seller would pay the way."),
    REMORSE        (Is.ASKED,             Is.ANY, no(SELLERS_FAULT),                             OFFER_CHEAPER_REMEDY, SELLER_OFFERED,      CostBearer.BUYER,  ClockEffect.STOPS,    OdrEffect.PREVENTS,  "RET-3",  "Keeping the goods for a part of the price is cheaper for both than the way back."),
    UNSETTLED      (Is.ASKED,             Is.ANY, NONE,                                          OFFER_CHEAPER_REMEDY, SELLER_OFFERED,      CostBearer.SELLER, ClockEffect.STOPS,    OdrEffect.PREVENTS,  "RET-3",  "The cheapest remedy that the buyer accepts comes first."),
    OFFERED        (Is.IN_TALKS,          Is.ANY, NONE,                                          WAIT_FOR_BUYER,       null,                CostBearer.NOBODY, ClockEffect.NONE,     OdrEffect.NONE,      "RET-3",  "The buyer has an offer or a question; if the buyer insists on the return, authorise it."),

    // on the way and back
    PAID_MEANWHILE (Is.ON_THE_WAY,        Is.ANY, yes(PAID_ALREADY),                             TELL_OF_PAYMENT,      null,                CostBearer.NOBODY, ClockEffect.NONE,     OdrEffect.NONE,      "CBK-6",  "The buyer has been paid for this order already; do not refund again when the goods arrive."),
    UNDERWAY       (Is.ON_THE_WAY,        Is.ANY, NONE,                                          WAIT_FOR_PARCEL,      null,                CostBearer.NOBODY, ClockEffect.NONE,     OdrEffect.NONE,      "RET-2",  "The buyer sends the goods back; their arrival starts the clock of the refund."),
    PAID_BEFORE    (Is.BACK,              Is.ANY, yes(PAID_ALREADY),                             TELL_OF_PAYMENT,      SELLER_REFUNDED,     CostBearer.NOBODY, ClockEffect.RUNS_ON,  OdrEffect.NONE,      "CBK-6",  "The buyer has been paid for this order already; record that payment instead of another refund."),
    ABUSED         (Is.BACK,              Is.ANY, yes(FRAUD_SUSPECTED).andNo(SOMETHING_TO_SHOW), PROVE_ABUSE,          null,                CostBearer.OPEN,   ClockEffect.RUNS_ON,  OdrEffect.NONE,      "RET-7",  "A reimbursement needs proof, and proof has to be taken when the parcel is opened."),
    REFUND_OVERDUE (Is.BACK,              Is.ANY, yes(DEADLINE_PASSED),                          REFUND,               SELLER_REFUNDED,     CostBearer.SELLER, ClockEffect.TOO_LATE, OdrEffect.PREVENTS,  "RET-5",  "The goods are back and the time to refund is over."),
    ARRIVED        (Is.BACK,              Is.ANY, NONE,                                          INSPECT_AND_REFUND,   SELLER_REFUNDED,     CostBearer.SELLER, ClockEffect.STOPS,    OdrEffect.PREVENTS,  "RET-5",  "The goods are back; original shipping may be withheld for remorse, explained patiently."),

    // after the refund
    REIMBURSABLE   (Is.SETTLED,           Is.ANY, yes(FRAUD_SUSPECTED, SOMETHING_TO_SHOW),       CLAIM_REIMBURSEMENT,  SAFE_T_CLAIMED,      CostBearer.AMAZON, ClockEffect.NONE,     OdrEffect.NONE,      "RET-7",  "The return was abused, and there is proof."),
    SOUND          (Is.SETTLED,           Is.ANY, yes(RETURN_ARRIVED, GOODS_SOUND),              RESELL_GOODS,         GOODS_RESOLD,        CostBearer.NOBODY, ClockEffect.NONE,     OdrEffect.NONE,      "RET-6",  "Sound goods are worth their price again."),
    DAMAGED        (Is.SETTLED,           Is.ANY, yes(RETURN_ARRIVED).andNo(GOODS_SOUND),        WRITE_OFF_GOODS,      null,                CostBearer.SELLER, ClockEffect.NONE,     OdrEffect.NONE,      "RET-6",  "Damaged goods cost storage as long as nobody decides."),
    UNSELLABLE     (Is.SETTLED,           Is.ANY, yes(RETURN_ARRIVED, SELLERS_FAULT),            WRITE_OFF_GOODS,      null,                CostBearer.SELLER, ClockEffect.NONE,     OdrEffect.NONE,      "RET-4",  "What comes back through the seller's fault comes back unsellable."),
    TO_DISPOSE     (Is.SETTLED,           Is.ANY, yes(RETURN_ARRIVED),                           DISPOSE_OF_GOODS,     null,                CostBearer.SELLER, ClockEffect.NONE,     OdrEffect.NONE,      "RET-6",  "The goods are back, and their place has still to be decided."),
    AT_AMAZON      (Is.AT_AMAZON,         Is.ANY, NONE,                                          WAIT_FOR_AMAZON,      null,                CostBearer.NOBODY, ClockEffect.NONE,     OdrEffect.NONE,      "RET-7",  "Amazon decides about the reimbursement.");
    // spotless:on

    /** The words of the columns {@code states} and {@code reasons}. */
    private static final class Is {
        static final Set<ReturnState> ASKED = ImmutableSet.of(REQUESTED);
        static final Set<ReturnState> IN_TALKS = ImmutableSet.of(NEGOTIATING);
        static final Set<ReturnState> ASKED_OR_IN_TALKS = ImmutableSet.of(REQUESTED, NEGOTIATING);
        static final Set<ReturnState> ON_THE_WAY = ImmutableSet.of(AUTHORISED, IN_TRANSIT);
        static final Set<ReturnState> BACK = ImmutableSet.of(RECEIVED);
        static final Set<ReturnState> AT_AMAZON = ImmutableSet.of(SAFE_T_FILED);
        static final Set<ReturnState> SETTLED = ImmutableSet.of(REFUNDED, REPLACED);
        static final Set<Reason> ANY = ImmutableSet.of();
    }

    private final Play play;

    ReturnPlay(
            Set<ReturnState> states,
            Set<Reason> reasons,
            Premises premises,
            Action action,
            @Nullable ReturnTrigger trigger,
            CostBearer cost,
            ClockEffect clock,
            OdrEffect odr,
            String rule,
            String reason) {
        Situation situation = new Situation(CaseKind.RETURN, states, reasons);
        this.play = Play.of(situation, premises, action, trigger, cost, clock, odr, rule, reason);
    }

    @Override
    public Situation situation() {
        return play.situation();
    }

    @Override
    public Premises premises() {
        return play.premises();
    }

    @Override
    public Advice advice() {
        return play.advice();
    }
}
