package org.recourse.domain.playbook;

import static org.recourse.domain.claim.ClaimReason.NOT_AS_DESCRIBED;
import static org.recourse.domain.claim.ClaimReason.NOT_RECEIVED;
import static org.recourse.domain.claim.ClaimReason.OTHER;
import static org.recourse.domain.claim.ClaimReason.REFUND_NOT_RECEIVED;
import static org.recourse.domain.claim.ClaimReason.RETURN_REFUSED;
import static org.recourse.domain.claim.ClaimState.APPEALED;
import static org.recourse.domain.claim.ClaimState.AWAITING_SELLER;
import static org.recourse.domain.claim.ClaimState.FILED;
import static org.recourse.domain.claim.ClaimState.GRANTED;
import static org.recourse.domain.claim.ClaimState.RESPONDED;
import static org.recourse.domain.claim.ClaimTrigger.BUYER_WITHDREW;
import static org.recourse.domain.claim.ClaimTrigger.SELLER_APPEALED;
import static org.recourse.domain.claim.ClaimTrigger.SELLER_REFUNDED;
import static org.recourse.domain.claim.ClaimTrigger.SELLER_RESPONDED;
import static org.recourse.domain.playbook.Action.ACCEPT_DECISION;
import static org.recourse.domain.playbook.Action.ANSWER_ALREADY_PAID;
import static org.recourse.domain.playbook.Action.ANSWER_AMAZON;
import static org.recourse.domain.playbook.Action.ANSWER_AMAZON_SHIPPED;
import static org.recourse.domain.playbook.Action.ANSWER_FRAUD;
import static org.recourse.domain.playbook.Action.ANSWER_IMPROPER_USE;
import static org.recourse.domain.playbook.Action.ANSWER_NO_RETURN;
import static org.recourse.domain.playbook.Action.ANSWER_RETURN_UNDERWAY;
import static org.recourse.domain.playbook.Action.ANSWER_SETTLED;
import static org.recourse.domain.playbook.Action.ANSWER_WITH_ATTEMPTS;
import static org.recourse.domain.playbook.Action.ANSWER_WITH_DELIVERY;
import static org.recourse.domain.playbook.Action.ANSWER_WITH_LISTING;
import static org.recourse.domain.playbook.Action.ANSWER_WITH_REMEDY;
import static org.recourse.domain.playbook.Action.APPEAL;
import static org.recourse.domain.playbook.Action.ASK_IF_SOLVED;
import static org.recourse.domain.playbook.Action.ASK_WITHDRAWAL;
import static org.recourse.domain.playbook.Action.CHECK_ACCOUNT;
import static org.recourse.domain.playbook.Action.CHECK_RETURN;
import static org.recourse.domain.playbook.Action.CHECK_TRACKING;
import static org.recourse.domain.playbook.Action.COMPLETE_EVIDENCE;
import static org.recourse.domain.playbook.Action.CONFIRM_DECISION;
import static org.recourse.domain.playbook.Action.CONTACT_BUYER;
import static org.recourse.domain.playbook.Action.EXPLAIN_TO_BUYER;
import static org.recourse.domain.playbook.Action.OFFER_REFUND_OR_RESHIP;
import static org.recourse.domain.playbook.Action.OFFER_REMEDY;
import static org.recourse.domain.playbook.Action.PREPARE_APPEAL;
import static org.recourse.domain.playbook.Action.PREPARE_EVIDENCE;
import static org.recourse.domain.playbook.Action.READ_COMPLAINT;
import static org.recourse.domain.playbook.Action.READ_RETURN;
import static org.recourse.domain.playbook.Action.REFUND;
import static org.recourse.domain.playbook.Action.WAIT_FOR_AMAZON;
import static org.recourse.domain.playbook.Action.WAIT_FOR_APPEAL;
import static org.recourse.domain.playbook.Fact.AMAZON_SHIPPED;
import static org.recourse.domain.playbook.Fact.BROKEN_AFTER_USE;
import static org.recourse.domain.playbook.Fact.BROKEN_ON_ARRIVAL;
import static org.recourse.domain.playbook.Fact.BUYER_CONTACTED;
import static org.recourse.domain.playbook.Fact.BUYER_SATISFIED;
import static org.recourse.domain.playbook.Fact.BUYER_SILENT;
import static org.recourse.domain.playbook.Fact.COMPLAINT_JUSTIFIED;
import static org.recourse.domain.playbook.Fact.DEADLINE_NEAR;
import static org.recourse.domain.playbook.Fact.DEADLINE_PASSED;
import static org.recourse.domain.playbook.Fact.DECISION_TOLD;
import static org.recourse.domain.playbook.Fact.DELIVERY_SHOWN;
import static org.recourse.domain.playbook.Fact.EVIDENCE_COMPLETE;
import static org.recourse.domain.playbook.Fact.FRAUD_SUSPECTED;
import static org.recourse.domain.playbook.Fact.LISTING_STATES_IT;
import static org.recourse.domain.playbook.Fact.PAID_ALREADY;
import static org.recourse.domain.playbook.Fact.REMEDY_GIVEN;
import static org.recourse.domain.playbook.Fact.RETURN_ARRIVED;
import static org.recourse.domain.playbook.Fact.RETURN_ON_ORDER;
import static org.recourse.domain.playbook.Fact.RETURN_TRACKED;
import static org.recourse.domain.playbook.Fact.SHIPPED_LATE;
import static org.recourse.domain.playbook.Fact.SIZE_COMPLAINT;
import static org.recourse.domain.playbook.Fact.SOMETHING_TO_SHOW;
import static org.recourse.domain.playbook.Fact.TRACKING_RECOGNISED;
import static org.recourse.domain.playbook.Fact.WINDOW_OPEN;
import static org.recourse.domain.playbook.Fact.WORK_STARTED;
import static org.recourse.domain.playbook.Premises.NONE;
import static org.recourse.domain.playbook.Premises.no;
import static org.recourse.domain.playbook.Premises.unless;
import static org.recourse.domain.playbook.Premises.yes;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.claim.ClaimReason;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.claim.ClaimTrigger;

/** What to do about an A-to-z claim. */
enum ClaimPlay implements PlaybookRow {
    // spotless:off
    //                 states            reasons                                         premises                                                                  action                  records           cost               clock                    ODR                  rule      because
    // Amazon asks, and the buyer has been paid, or is content
    PAID_AND_SETTLED  (Is.UNDECIDED,     Is.ANY,                                         yes(BUYER_SATISFIED, PAID_ALREADY).andUnless(DEADLINE_NEAR),              ASK_WITHDRAWAL,         BUYER_WITHDREW,   CostBearer.NOBODY, ClockEffect.RUNS_ON,     OdrEffect.MAY_SPARE, "ATZ-14", "The buyer has been paid already and is content: do not pay again; now the withdrawal may be asked for, and a withdrawn claim does not count."),
    PAID_TWICE        (Is.IN_ANSWER,     Is.ANY,                                         yes(PAID_ALREADY),                                                        ANSWER_ALREADY_PAID,    SELLER_RESPONDED, CostBearer.NOBODY, ClockEffect.STOPS,       OdrEffect.MAY_SPARE, "CBK-6",  "The buyer has been paid for this order in another way; paying again would be paying twice."),
    PAID_MEANWHILE    (Is.NOT_ASKED,     Is.ANY,                                         yes(PAID_ALREADY),                                                        ANSWER_ALREADY_PAID,    null,             CostBearer.NOBODY, ClockEffect.NONE,        OdrEffect.MAY_SPARE, "CBK-6",  "The buyer has been paid for this order in another way; Amazon should know that before it decides."),
    SETTLED_LATE      (Is.IN_ANSWER,     Is.ANY,                                         yes(BUYER_SATISFIED, DEADLINE_NEAR),                                      ANSWER_SETTLED,         SELLER_RESPONDED, CostBearer.NOBODY, ClockEffect.STOPS,       OdrEffect.MAY_SPARE, "ATZ-3",  "The buyer is content, but a withdrawal may come too late; an answer stops the clock."),
    SETTLED           (Is.UNDECIDED,     Is.ANY,                                         yes(BUYER_SATISFIED),                                                     ASK_WITHDRAWAL,         BUYER_WITHDREW,   CostBearer.NOBODY, ClockEffect.RUNS_ON,     OdrEffect.MAY_SPARE, "ATZ-14", "The buyer is content: now, and only now, the withdrawal may be asked for, and a withdrawn claim does not count."),

    // a mail says that it is over
    TOLD              (Is.TOLD_OF,       Is.ANY,                                         yes(DECISION_TOLD),                                                       CONFIRM_DECISION,       null,             CostBearer.OPEN,   ClockEffect.RUNS_ON,     OdrEffect.NONE,      "PRV-4",  "A mail says that it has been decided; a mail is a hint, not proof, and nothing is closed because of it."),

    // the time is over, or fraud
    OVERDUE           (Is.IN_ANSWER,     Is.ANY,                                         yes(DEADLINE_PASSED),                                                     CHECK_ACCOUNT,          SELLER_RESPONDED, CostBearer.OPEN,   ClockEffect.TOO_LATE,    OdrEffect.MAY_SPARE, "ATZ-4",  "Without an answer in time Amazon grants the claim and debits the seller: if it has not decided yet, answer at once; a refund on top of a debit would be paid twice."),

    FRAUD             (Is.IN_ANSWER,     Is.ANY,                                         yes(FRAUD_SUSPECTED),                                                     ANSWER_FRAUD,           SELLER_RESPONDED, CostBearer.NOBODY, ClockEffect.STOPS,       OdrEffect.MAY_SPARE, "ATZ-3",  "A suspicion of fraud is Amazon's to judge, on evidence."),
    REMEDIED_LAST     (Is.IN_ANSWER,     Is.ANY,                                         yes(REMEDY_GIVEN, DEADLINE_NEAR),                                         ANSWER_WITH_REMEDY,     SELLER_RESPONDED, CostBearer.NOBODY, ClockEffect.STOPS,       OdrEffect.MAY_SPARE, "ATZ-3",  "A remedy was given and the time runs out: Amazon should know of it before it decides."),

    // the order did not arrive
    BY_AMAZON         (Is.IN_ANSWER,     Is.of(NOT_RECEIVED),                            yes(AMAZON_SHIPPED),                                                      ANSWER_AMAZON_SHIPPED,  SELLER_RESPONDED, CostBearer.AMAZON, ClockEffect.STOPS,       OdrEffect.MAY_SPARE, "ATZ-17", "Amazon delivered this order; what it pays for does not count against the seller."),
    AT_FAULT          (Is.BEFORE_ANSWER, Is.of(NOT_RECEIVED),                            yes(SHIPPED_LATE).andUnless(DELIVERY_SHOWN, AMAZON_SHIPPED),              REFUND,                 SELLER_REFUNDED,  CostBearer.SELLER, ClockEffect.STOPS,       OdrEffect.COUNTS,    "ATZ-7",  "The parcel was late and nothing shows that it arrived: the seller pays in the end, so a quick refund costs least."),
    UNRECOGNISED_LAST (Is.IN_ANSWER,     Is.of(NOT_RECEIVED),                            yes(BUYER_SILENT).andNo(TRACKING_RECOGNISED),                             REFUND,                 SELLER_REFUNDED,  CostBearer.SELLER, ClockEffect.STOPS,       OdrEffect.COUNTS,    "ATZ-6",  "Nothing that Amazon recognises proves the delivery and the buyer stays silent: refund before the deadline."),
    UNRECOGNISED_SENT (Is.BEFORE_ANSWER, Is.of(NOT_RECEIVED),                            yes(REMEDY_GIVEN).andNo(TRACKING_RECOGNISED),                             ASK_IF_SOLVED,          null,             CostBearer.NOBODY, ClockEffect.RUNS_ON,     OdrEffect.NONE,      "ATZ-6",  "The buyer has received a remedy; only the buyer can now say that it helped."),
    UNRECOGNISED      (Is.BEFORE_ANSWER, Is.of(NOT_RECEIVED),                            no(TRACKING_RECOGNISED),                                                  OFFER_REFUND_OR_RESHIP, null,             CostBearer.SELLER, ClockEffect.RUNS_ON,     OdrEffect.MAY_SPARE, "ATZ-6",  "Without tracking that Amazon recognises only the buyer can help."),
    DELIVERED         (Is.IN_ANSWER,     Is.of(NOT_RECEIVED),                            yes(DELIVERY_SHOWN),                                                      ANSWER_WITH_DELIVERY,   SELLER_RESPONDED, CostBearer.NOBODY, ClockEffect.STOPS,       OdrEffect.MAY_SPARE, "ATZ-5",  "Tracking shows the delivery: that is what Amazon decides on."),

    // the goods are not as described
    SIZE_STATED       (Is.IN_ANSWER,     Is.of(NOT_AS_DESCRIBED),                        yes(SIZE_COMPLAINT, LISTING_STATES_IT),                                   ANSWER_WITH_LISTING,    SELLER_RESPONDED, CostBearer.NOBODY, ClockEffect.STOPS,       OdrEffect.MAY_SPARE, "ATZ-8",  "The listing states the size that was sold."),
    USED              (Is.IN_ANSWER,     Is.of(NOT_AS_DESCRIBED),                        yes(BROKEN_AFTER_USE),                                                    ANSWER_IMPROPER_USE,    SELLER_RESPONDED, CostBearer.NOBODY, ClockEffect.STOPS,       OdrEffect.MAY_SPARE, "ATZ-9",  "What broke in improper use was not sold broken."),
    BROKEN_MENDED     (Is.BEFORE_ANSWER, Is.of(NOT_AS_DESCRIBED),                        yes(BROKEN_ON_ARRIVAL, REMEDY_GIVEN),                                     ASK_IF_SOLVED,          null,             CostBearer.NOBODY, ClockEffect.RUNS_ON,     OdrEffect.NONE,      "ATZ-9",  "The remedy comes first, the question after it."),
    BROKEN_LAST       (Is.IN_ANSWER,     Is.of(NOT_AS_DESCRIBED),                        yes(BROKEN_ON_ARRIVAL, DEADLINE_NEAR),                                    REFUND,                 SELLER_REFUNDED,  CostBearer.SELLER, ClockEffect.STOPS,       OdrEffect.COUNTS,    "ATZ-9",  "The goods arrived broken, and no other remedy is in time."),
    BROKEN            (Is.BEFORE_ANSWER, Is.of(NOT_AS_DESCRIBED),                        yes(BROKEN_ON_ARRIVAL),                                                   OFFER_REMEDY,           null,             CostBearer.SELLER, ClockEffect.RUNS_ON,     OdrEffect.MAY_SPARE, "ATZ-9",  "Goods that arrived broken are the seller's to put right, and only the buyer can end the claim well."),

    // the refund did not come, or the return was refused
    RETURNED          (Is.BEFORE_ANSWER, Is.of(REFUND_NOT_RECEIVED),                     yes(RETURN_ARRIVED),                                                      REFUND,                 SELLER_REFUNDED,  CostBearer.SELLER, ClockEffect.STOPS,       OdrEffect.COUNTS,    "ATZ-10", "The goods are back and the money is not: refund at once."),
    NOT_RETURNED      (Is.IN_ANSWER,     Is.of(REFUND_NOT_RECEIVED),                     no(RETURN_TRACKED),                                                       ANSWER_NO_RETURN,       SELLER_RESPONDED, CostBearer.NOBODY, ClockEffect.STOPS,       OdrEffect.MAY_SPARE, "ATZ-10", "Such a claim needs a tracked return, and there is none."),
    RETURN_UNDERWAY   (Is.IN_ANSWER,     Is.of(REFUND_NOT_RECEIVED),                     yes(RETURN_TRACKED).andNo(RETURN_ARRIVED),                                ANSWER_RETURN_UNDERWAY, SELLER_RESPONDED, CostBearer.NOBODY, ClockEffect.STOPS,       OdrEffect.MAY_SPARE, "ATZ-10", "The refund is not due before the goods are back."),

    // any reason
    UNJUSTIFIED_LAST  (Is.IN_ANSWER,     Is.ANY,                                         yes(DEADLINE_NEAR).andNo(COMPLAINT_JUSTIFIED),                            ANSWER_AMAZON,          SELLER_RESPONDED, CostBearer.NOBODY, ClockEffect.STOPS,       OdrEffect.MAY_SPARE, "ATZ-3",  "No agreement was reached and the time runs out: Amazon has to decide, on evidence."),
    UNJUSTIFIED       (Is.BEFORE_ANSWER, Is.ANY,                                         no(COMPLAINT_JUSTIFIED),                                                  EXPLAIN_TO_BUYER,       null,             CostBearer.NOBODY, ClockEffect.RUNS_ON,     OdrEffect.MAY_SPARE, "ATZ-3",  "A misunderstanding is explained before Amazon has to judge it."),
    REMEDIED          (Is.BEFORE_ANSWER, Is.ANY,                                         yes(REMEDY_GIVEN),                                                        ASK_IF_SOLVED,          null,             CostBearer.NOBODY, ClockEffect.RUNS_ON,     OdrEffect.NONE,      "ATZ-3",  "A remedy was given; the buyer has to say whether it helped."),
    JUSTIFIED_LAST    (Is.IN_ANSWER,     Is.ANY,                                         yes(COMPLAINT_JUSTIFIED, DEADLINE_NEAR),                                  REFUND,                 SELLER_REFUNDED,  CostBearer.SELLER, ClockEffect.STOPS,       OdrEffect.COUNTS,    "ATZ-3",  "The complaint is justified, and no other remedy is in time."),
    JUSTIFIED         (Is.BEFORE_ANSWER, Is.ANY,                                         yes(COMPLAINT_JUSTIFIED),                                                 OFFER_REMEDY,           null,             CostBearer.SELLER, ClockEffect.RUNS_ON,     OdrEffect.MAY_SPARE, "ATZ-3",  "A justified complaint gets a remedy before the clock ends."),
    SILENT_BUYER      (Is.IN_ANSWER,     Is.ANY,                                         yes(BUYER_SILENT),                                                        ANSWER_WITH_ATTEMPTS,   SELLER_RESPONDED, CostBearer.NOBODY, ClockEffect.STOPS,       OdrEffect.MAY_SPARE, "ATZ-13", "The buyer cannot be reached; the recorded attempts are the seller's evidence."),
    EVIDENCE_READY    (Is.IN_ANSWER,     Is.ANY,                                         yes(EVIDENCE_COMPLETE, BUYER_CONTACTED),                                  ANSWER_AMAZON,          SELLER_RESPONDED, CostBearer.NOBODY, ClockEffect.STOPS,       OdrEffect.MAY_SPARE, "ATZ-3",  "All the evidence is there; nothing is gained by waiting."),
    LAST_HOURS        (Is.IN_ANSWER,     Is.ANY,                                         yes(DEADLINE_NEAR),                                                       ANSWER_AMAZON,          SELLER_RESPONDED, CostBearer.NOBODY, ClockEffect.STOPS,       OdrEffect.MAY_SPARE, "ATZ-4",  "Silence loses the claim; a thin answer does not have to."),
    UNTRACKED         (Is.BEFORE_ANSWER, Is.of(NOT_RECEIVED),                            no(WORK_STARTED),                                                         CHECK_TRACKING,         null,             CostBearer.NOBODY, ClockEffect.RUNS_ON,     OdrEffect.NONE,      "ATZ-5",  "Where the parcel is decides this claim."),
    RETURN_UNCHECKED  (Is.BEFORE_ANSWER, Is.of(REFUND_NOT_RECEIVED),                     no(WORK_STARTED),                                                         CHECK_RETURN,           null,             CostBearer.NOBODY, ClockEffect.RUNS_ON,     OdrEffect.NONE,      "ATZ-10", "Whether the goods came back decides this claim."),
    RETURN_DISPUTE    (Is.BEFORE_ANSWER, Is.of(NOT_AS_DESCRIBED, RETURN_REFUSED, OTHER), yes(RETURN_ON_ORDER).andNo(WORK_STARTED),                                 READ_RETURN,            null,             CostBearer.NOBODY, ClockEffect.RUNS_ON,     OdrEffect.NONE,      "ATZ-11", "The claim was born from a return; its reason and messages say how to settle it."),
    UNREAD            (Is.IN_ANSWER,     Is.ANY,                                         no(WORK_STARTED),                                                         READ_COMPLAINT,         null,             CostBearer.NOBODY, ClockEffect.RUNS_ON,     OdrEffect.NONE,      "ATZ-3",  "Whether the complaint is justified decides all that follows."),
    UNCONTACTED       (Is.UNDECIDED,     Is.ANY,                                         unless(BUYER_CONTACTED),                                                  CONTACT_BUYER,          null,             CostBearer.NOBODY, ClockEffect.RUNS_ON,     OdrEffect.MAY_SPARE, "ATZ-12", "The buyer has to be contacted on more than one channel, and each attempt becomes evidence."),
    UNPREPARED        (Is.FILED_YET,     Is.ANY,                                         unless(EVIDENCE_COMPLETE),                                                PREPARE_EVIDENCE,       null,             CostBearer.NOBODY, ClockEffect.RUNS_ON,     OdrEffect.NONE,      "ATZ-3",  "Amazon may ask any day; the file should be complete by then."),
    EVIDENCE_MISSING  (Is.IN_ANSWER,     Is.ANY,                                         unless(EVIDENCE_COMPLETE),                                                COMPLETE_EVIDENCE,      null,             CostBearer.NOBODY, ClockEffect.RUNS_ON,     OdrEffect.NONE,      "ATZ-3",  "While the buyer may still answer, the file is made complete."),
    UNASKED           (Is.FILED_YET,     Is.ANY,                                         NONE,                                                                     WAIT_FOR_AMAZON,        null,             CostBearer.NOBODY, ClockEffect.NONE,        OdrEffect.NONE,      "ATZ-2",  "Amazon reviews the claim by itself and has asked for nothing yet."),
    ANSWERED          (Is.IN_REVIEW,     Is.ANY,                                         NONE,                                                                     WAIT_FOR_AMAZON,        null,             CostBearer.NOBODY, ClockEffect.NONE,        OdrEffect.NONE,      "ATZ-3",  "Amazon has the answer and decides."),

    // decided for the buyer
    GRANTED_PAID      (Is.LOST,          Is.ANY,                                         yes(WINDOW_OPEN, PAID_ALREADY, SOMETHING_TO_SHOW),                        APPEAL,                 SELLER_APPEALED,  CostBearer.OPEN,   ClockEffect.USES_WINDOW, OdrEffect.MAY_SPARE, "CBK-6",  "The buyer was paid twice; the proof of the first payment is the ground of the appeal."),
    GRANTED_UNPROVEN  (Is.LOST,          Is.ANY,                                         yes(WINDOW_OPEN, PAID_ALREADY),                                           PREPARE_APPEAL,         null,             CostBearer.NOBODY, ClockEffect.USES_WINDOW, OdrEffect.MAY_SPARE, "CBK-6",  "The buyer was paid twice; attach the proof of the first payment, then appeal."),
    GRANTED_RIGHTLY   (Is.LOST,          Is.ANY,                                         yes(WINDOW_OPEN, COMPLAINT_JUSTIFIED),                                    ACCEPT_DECISION,        null,             CostBearer.SELLER, ClockEffect.NONE,        OdrEffect.COUNTS,    "ATZ-15", "The complaint is justified; an appeal would have nothing to stand on."),
    GRANTED_LATE      (Is.LOST,          Is.of(NOT_RECEIVED),                            yes(WINDOW_OPEN, SHIPPED_LATE).andUnless(DELIVERY_SHOWN, AMAZON_SHIPPED), ACCEPT_DECISION,        null,             CostBearer.SELLER, ClockEffect.NONE,        OdrEffect.COUNTS,    "ATZ-7",  "The parcel was late and nothing shows that it arrived: the seller pays."),
    GRANTED_SILENT    (Is.LOST,          Is.ANY,                                         yes(WINDOW_OPEN, BUYER_SILENT),                                           APPEAL,                 SELLER_APPEALED,  CostBearer.OPEN,   ClockEffect.USES_WINDOW, OdrEffect.MAY_SPARE, "ATZ-13", "The buyer could not be reached; the recorded attempts carry the appeal."),
    GRANTED_SHOWN     (Is.LOST,          Is.ANY,                                         yes(WINDOW_OPEN, SOMETHING_TO_SHOW),                                      APPEAL,                 SELLER_APPEALED,  CostBearer.OPEN,   ClockEffect.USES_WINDOW, OdrEffect.MAY_SPARE, "ATZ-15", "There is evidence, and an appeal may turn the money, the metric, or both."),
    GRANTED_BARE      (Is.LOST,          Is.ANY,                                         yes(WINDOW_OPEN),                                                         PREPARE_APPEAL,         null,             CostBearer.NOBODY, ClockEffect.USES_WINDOW, OdrEffect.NONE,      "ATZ-15", "An appeal needs evidence, and none is recorded."),
    UNDER_APPEAL      (Is.IN_APPEAL,     Is.ANY,                                         NONE,                                                                     WAIT_FOR_APPEAL,        null,             CostBearer.NOBODY, ClockEffect.NONE,        OdrEffect.NONE,      "ATZ-15", "Amazon has the appeal and decides on the money and on the metric.");
    // spotless:on

    /** The words of the columns {@code states} and {@code reasons}. */
    private static final class Is {
        static final Set<ClaimState> IN_ANSWER = ImmutableSet.of(AWAITING_SELLER);
        static final Set<ClaimState> BEFORE_ANSWER = ImmutableSet.of(FILED, AWAITING_SELLER);
        static final Set<ClaimState> NOT_ASKED = ImmutableSet.of(FILED, RESPONDED);
        static final Set<ClaimState> UNDECIDED = ImmutableSet.of(FILED, AWAITING_SELLER, RESPONDED);
        static final Set<ClaimState> TOLD_OF = ImmutableSet.of(FILED, AWAITING_SELLER, RESPONDED, APPEALED);
        static final Set<ClaimState> FILED_YET = ImmutableSet.of(FILED);
        static final Set<ClaimState> IN_REVIEW = ImmutableSet.of(RESPONDED);
        static final Set<ClaimState> LOST = ImmutableSet.of(GRANTED);
        static final Set<ClaimState> IN_APPEAL = ImmutableSet.of(APPEALED);
        static final Set<ClaimReason> ANY = ImmutableSet.of();

        static Set<ClaimReason> of(ClaimReason... reasons) {
            return ImmutableSet.copyOf(reasons);
        }
    }

    private final Play play;

    ClaimPlay(
            Set<ClaimState> states,
            Set<ClaimReason> reasons,
            Premises premises,
            Action action,
            @Nullable ClaimTrigger trigger,
            CostBearer cost,
            ClockEffect clock,
            OdrEffect odr,
            String rule,
            String reason) {
        Situation situation = new Situation(CaseKind.A_TO_Z_CLAIM, states, reasons);
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
