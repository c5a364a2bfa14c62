package org.recourse.domain.playbook;

import static org.recourse.domain.chargeback.ChargebackReason.NOT_RECEIVED;
import static org.recourse.domain.chargeback.ChargebackReason.REFUND_NOT_PROCESSED;
import static org.recourse.domain.chargeback.ChargebackState.NOTIFIED;
import static org.recourse.domain.chargeback.ChargebackState.REPRESENTED;
import static org.recourse.domain.chargeback.ChargebackTrigger.SELLER_ACCEPTED;
import static org.recourse.domain.chargeback.ChargebackTrigger.SELLER_REPRESENTED;
import static org.recourse.domain.playbook.Action.ACCEPT_CHARGEBACK;
import static org.recourse.domain.playbook.Action.ANSWER_ALREADY_PAID;
import static org.recourse.domain.playbook.Action.ASK_ABOUT_DISPUTE;
import static org.recourse.domain.playbook.Action.CHECK_ACCOUNT;
import static org.recourse.domain.playbook.Action.CHECK_TRACKING;
import static org.recourse.domain.playbook.Action.COMPLETE_EVIDENCE;
import static org.recourse.domain.playbook.Action.CONFIRM_DECISION;
import static org.recourse.domain.playbook.Action.CONFIRM_NOTICE;
import static org.recourse.domain.playbook.Action.READ_MESSAGES;
import static org.recourse.domain.playbook.Action.REPORT_MAIL;
import static org.recourse.domain.playbook.Action.REPRESENT;
import static org.recourse.domain.playbook.Action.WAIT_FOR_BANK;
import static org.recourse.domain.playbook.Fact.BUYER_ASKED;
import static org.recourse.domain.playbook.Fact.BUYER_WROTE;
import static org.recourse.domain.playbook.Fact.COMPLAINT_JUSTIFIED;
import static org.recourse.domain.playbook.Fact.DEADLINE_NEAR;
import static org.recourse.domain.playbook.Fact.DEADLINE_PASSED;
import static org.recourse.domain.playbook.Fact.DECISION_TOLD;
import static org.recourse.domain.playbook.Fact.DELIVERY_SHOWN;
import static org.recourse.domain.playbook.Fact.EVIDENCE_COMPLETE;
import static org.recourse.domain.playbook.Fact.NOTICE_GENUINE;
import static org.recourse.domain.playbook.Fact.PAID_ALREADY;
import static org.recourse.domain.playbook.Fact.RETURN_ARRIVED;
import static org.recourse.domain.playbook.Fact.SHIPPED_LATE;
import static org.recourse.domain.playbook.Fact.WORK_STARTED;
import static org.recourse.domain.playbook.Premises.NONE;
import static org.recourse.domain.playbook.Premises.no;
import static org.recourse.domain.playbook.Premises.unless;
import static org.recourse.domain.playbook.Premises.yes;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.chargeback.ChargebackReason;
import org.recourse.domain.chargeback.ChargebackState;
import org.recourse.domain.chargeback.ChargebackTrigger;

/** What to do about a chargeback. */
enum ChargebackPlay implements PlaybookRow {
    // spotless:off
    //              states          reasons                      premises                                     action               records             cost               deadline              ODR                  rule     because
    // is the notice true, and has the buyer been paid
    FORGED         (Is.TO_ANSWER,   Is.ANY,                      no(NOTICE_GENUINE),                          REPORT_MAIL,         null,               CostBearer.NOBODY, ClockEffect.RUNS_ON,  OdrEffect.NONE,      "CBK-2", "The seller account shows no such dispute; a mail is a hint, not proof."),
    TOLD           (Is.TOLD_OF,     Is.ANY,                      yes(DECISION_TOLD),                          CONFIRM_DECISION,    null,               CostBearer.OPEN,   ClockEffect.RUNS_ON,  OdrEffect.NONE,      "PRV-4", "A mail says that it has been decided; a mail is a hint, not proof, and nothing is closed because of it."),
    PAID_TWICE     (Is.TO_ANSWER,   Is.ANY,                      yes(PAID_ALREADY),                           ANSWER_ALREADY_PAID, SELLER_REPRESENTED, CostBearer.NOBODY, ClockEffect.STOPS,    OdrEffect.MAY_SPARE, "CBK-6", "The buyer has been paid for this order in another way; letting the dispute stand would be paying twice."),
    PAID_MEANWHILE (Is.AT_THE_BANK, Is.ANY,                      yes(PAID_ALREADY),                           ANSWER_ALREADY_PAID, null,               CostBearer.NOBODY, ClockEffect.NONE,     OdrEffect.MAY_SPARE, "CBK-6", "The buyer has been paid for this order in another way; Amazon and the bank should know that."),
    OVERDUE        (Is.TO_ANSWER,   Is.ANY,                      yes(DEADLINE_PASSED),                        CHECK_ACCOUNT,       SELLER_REPRESENTED, CostBearer.OPEN,   ClockEffect.TOO_LATE, OdrEffect.MAY_SPARE, "CBK-3", "Without an answer in time the dispute is lost: if it is still open, answer at once."),

    // who is right
    JUSTIFIED      (Is.TO_ANSWER,   Is.ANY,                      yes(COMPLAINT_JUSTIFIED),                    ACCEPT_CHARGEBACK,   SELLER_ACCEPTED,    CostBearer.SELLER, ClockEffect.STOPS,    OdrEffect.COUNTS,    "CBK-3", "The complaint is justified, and the bank pays the buyer back already."),
    REFUND_DUE     (Is.TO_ANSWER,   Is.of(REFUND_NOT_PROCESSED), yes(RETURN_ARRIVED),                         ACCEPT_CHARGEBACK,   SELLER_ACCEPTED,    CostBearer.SELLER, ClockEffect.STOPS,    OdrEffect.COUNTS,    "CBK-5", "The goods came back and no refund is recorded: the refund was due."),
    LATE           (Is.TO_ANSWER,   Is.of(NOT_RECEIVED),         yes(SHIPPED_LATE).andUnless(DELIVERY_SHOWN), ACCEPT_CHARGEBACK,   SELLER_ACCEPTED,    CostBearer.SELLER, ClockEffect.STOPS,    OdrEffect.COUNTS,    "CBK-5", "The parcel was late and nothing shows that it arrived: there is nothing to dispute with."),
    READY          (Is.TO_ANSWER,   Is.ANY,                      yes(EVIDENCE_COMPLETE),                      REPRESENT,           SELLER_REPRESENTED, CostBearer.NOBODY, ClockEffect.STOPS,    OdrEffect.MAY_SPARE, "CBK-4", "All the evidence that the reason asks for is there."),
    LAST_DAYS      (Is.TO_ANSWER,   Is.ANY,                      yes(DEADLINE_NEAR),                          REPRESENT,           SELLER_REPRESENTED, CostBearer.NOBODY, ClockEffect.STOPS,    OdrEffect.MAY_SPARE, "CBK-3", "Silence loses the dispute; a thin answer does not have to."),

    // step by step
    UNCONFIRMED    (Is.TO_ANSWER,   Is.ANY,                      no(WORK_STARTED).andUnless(NOTICE_GENUINE),  CONFIRM_NOTICE,      null,               CostBearer.NOBODY, ClockEffect.RUNS_ON,  OdrEffect.NONE,      "CBK-2", "The first step is to see the notice both in the mail and in the account."),
    UNREAD         (Is.TO_ANSWER,   Is.ANY,                      yes(BUYER_WROTE).andNo(WORK_STARTED),        READ_MESSAGES,       null,               CostBearer.NOBODY, ClockEffect.RUNS_ON,  OdrEffect.NONE,      "CBK-2", "There are earlier messages; they may say what the dispute is about."),
    UNTRACKED      (Is.TO_ANSWER,   Is.ANY,                      no(WORK_STARTED).andUnless(DELIVERY_SHOWN),  CHECK_TRACKING,      null,               CostBearer.NOBODY, ClockEffect.RUNS_ON,  OdrEffect.NONE,      "CBK-2", "There are no earlier messages, so the delivery is looked at next."),
    UNASKED        (Is.TO_ANSWER,   Is.ANY,                      no(BUYER_ASKED),                             ASK_ABOUT_DISPUTE,   null,               CostBearer.NOBODY, ClockEffect.RUNS_ON,  OdrEffect.NONE,      "CBK-2", "The buyer can say what is behind the dispute, and the bank wants the correspondence."),
    INCOMPLETE     (Is.TO_ANSWER,   Is.ANY,                      unless(EVIDENCE_COMPLETE),                   COMPLETE_EVIDENCE,   null,               CostBearer.NOBODY, ClockEffect.RUNS_ON,  OdrEffect.NONE,      "CBK-4", "There is time left to fill the file before it is answered."),
    ANSWERED       (Is.AT_THE_BANK, Is.ANY,                      NONE,                                        WAIT_FOR_BANK,       null,               CostBearer.NOBODY, ClockEffect.NONE,     OdrEffect.NONE,      "CBK-3", "The answer lies with the bank.");
    // spotless:on

    /** The words of the columns {@code states} and {@code reasons}. */
    private static final class Is {
        static final Set<ChargebackState> TO_ANSWER = ImmutableSet.of(NOTIFIED);
        static final Set<ChargebackState> TOLD_OF = ImmutableSet.of(NOTIFIED, REPRESENTED);
        static final Set<ChargebackState> AT_THE_BANK = ImmutableSet.of(REPRESENTED);
        static final Set<ChargebackReason> ANY = ImmutableSet.of();

        static Set<ChargebackReason> of(ChargebackReason... reasons) {
            return ImmutableSet.copyOf(reasons);
        }
    }

    private final Play play;

    ChargebackPlay(
            Set<ChargebackState> states,
            Set<ChargebackReason> reasons,
            Premises premises,
            Action action,
            @Nullable ChargebackTrigger trigger,
            CostBearer cost,
            ClockEffect clock,
            OdrEffect odr,
            String rule,
            String reason) {
        Situation situation = new Situation(CaseKind.CHARGEBACK, states, reasons);
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
