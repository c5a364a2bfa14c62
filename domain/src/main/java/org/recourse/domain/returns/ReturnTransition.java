package org.recourse.domain.returns;

import static org.recourse.domain.returns.ReturnState.AUTHORISED;
import static org.recourse.domain.returns.ReturnState.CLOSED;
import static org.recourse.domain.returns.ReturnState.IN_TRANSIT;
import static org.recourse.domain.returns.ReturnState.NEGOTIATING;
import static org.recourse.domain.returns.ReturnState.PARTIALLY_REFUNDED;
import static org.recourse.domain.returns.ReturnState.RECEIVED;
import static org.recourse.domain.returns.ReturnState.REFUNDED;
import static org.recourse.domain.returns.ReturnState.REIMBURSED;
import static org.recourse.domain.returns.ReturnState.REJECTED;
import static org.recourse.domain.returns.ReturnState.REPLACED;
import static org.recourse.domain.returns.ReturnState.REQUESTED;
import static org.recourse.domain.returns.ReturnState.SAFE_T_DENIED;
import static org.recourse.domain.returns.ReturnState.SAFE_T_FILED;
import static org.recourse.domain.returns.ReturnTrigger.AMAZON_AUTHORISED;
import static org.recourse.domain.returns.ReturnTrigger.AMAZON_REFUNDED;
import static org.recourse.domain.returns.ReturnTrigger.BUYER_ANSWERED;
import static org.recourse.domain.returns.ReturnTrigger.BUYER_CANCELLED;
import static org.recourse.domain.returns.ReturnTrigger.BUYER_INSISTED;
import static org.recourse.domain.returns.ReturnTrigger.BUYER_SHIPPED;
import static org.recourse.domain.returns.ReturnTrigger.GOODS_ARRIVED;
import static org.recourse.domain.returns.ReturnTrigger.GOODS_DESTROYED;
import static org.recourse.domain.returns.ReturnTrigger.GOODS_HANDED_OVER;
import static org.recourse.domain.returns.ReturnTrigger.GOODS_RESOLD;
import static org.recourse.domain.returns.ReturnTrigger.GOODS_SHIPPED_HOME;
import static org.recourse.domain.returns.ReturnTrigger.SAFE_T_CLAIMED;
import static org.recourse.domain.returns.ReturnTrigger.SAFE_T_GRANTED;
import static org.recourse.domain.returns.ReturnTrigger.SAFE_T_REFUSED;
import static org.recourse.domain.returns.ReturnTrigger.SELLER_ASKED_REASON;
import static org.recourse.domain.returns.ReturnTrigger.SELLER_AUTHORISED;
import static org.recourse.domain.returns.ReturnTrigger.SELLER_CLOSED;
import static org.recourse.domain.returns.ReturnTrigger.SELLER_OFFERED;
import static org.recourse.domain.returns.ReturnTrigger.SELLER_REFUNDED;
import static org.recourse.domain.returns.ReturnTrigger.SELLER_REFUNDED_PART;
import static org.recourse.domain.returns.ReturnTrigger.SELLER_REJECTED;
import static org.recourse.domain.returns.ReturnTrigger.SELLER_REPLACED;

import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.Attempt;
import org.recourse.domain.lifecycle.Condition;
import org.recourse.domain.lifecycle.Guard;
import org.recourse.domain.lifecycle.Row;
import org.recourse.domain.lifecycle.Transition;
import org.recourse.domain.rule.RuleId;

/** The lifecycle of a return or refund, row by row. A row that leads to {@code REFUSED} says why not. */
public enum ReturnTransition implements Transition<Attempt> {
    // spotless:off
    //                      from                on                    when                to                  rule
    ASK_REASON            (REQUESTED,          SELLER_ASKED_REASON,  Is.ALWAYS,          NEGOTIATING,        "RET-1"),
    OFFER                 (REQUESTED,          SELLER_OFFERED,       Is.ALWAYS,          NEGOTIATING,        "RET-3"),
    AUTHORISE             (REQUESTED,          SELLER_AUTHORISED,    Is.ALWAYS,          AUTHORISED,         "RET-3"),
    AUTHORISE_FOR_US      (REQUESTED,          AMAZON_AUTHORISED,    Is.ALWAYS,          AUTHORISED,         "RET-2"),
    REFUND                (REQUESTED,          SELLER_REFUNDED,      Is.IN_FULL,         REFUNDED,           "RET-3"),
    REFUND_LESS           (REQUESTED,          SELLER_REFUNDED,      Is.IN_PART,         Is.REFUSED,         "RET-5"),
    KEEP                  (REQUESTED,          SELLER_REFUNDED_PART, Is.WITH_AMOUNT,     PARTIALLY_REFUNDED, "RET-5"),
    KEEP_UNSTATED         (REQUESTED,          SELLER_REFUNDED_PART, Is.WITHOUT_AMOUNT,  Is.REFUSED,         "RET-5"),
    REPLACE               (REQUESTED,          SELLER_REPLACED,      Is.ALWAYS,          REPLACED,           "RET-3"),
    REJECT                (REQUESTED,          SELLER_REJECTED,      Is.KNOWING_WHY,     REJECTED,           "RET-2"),
    REJECT_BLINDLY        (REQUESTED,          SELLER_REJECTED,      Is.NOT_KNOWING_WHY, Is.REFUSED,         "RET-1"),
    CANCEL                (REQUESTED,          BUYER_CANCELLED,      Is.ALWAYS,          CLOSED,             "RET-2"),

    ANSWER                (NEGOTIATING,        BUYER_ANSWERED,       Is.ALWAYS,          REQUESTED,          "RET-1"),
    INSIST                (NEGOTIATING,        BUYER_INSISTED,       Is.ALWAYS,          REQUESTED,          "RET-3"),
    AUTHORISE_AGREED      (NEGOTIATING,        SELLER_AUTHORISED,    Is.ALWAYS,          AUTHORISED,         "RET-3"),
    AUTHORISE_OVER_US     (NEGOTIATING,        AMAZON_AUTHORISED,    Is.ALWAYS,          AUTHORISED,         "RET-2"),
    REFUND_AGREED         (NEGOTIATING,        SELLER_REFUNDED,      Is.IN_FULL,         REFUNDED,           "RET-3"),
    REFUND_AGREED_LESS    (NEGOTIATING,        SELLER_REFUNDED,      Is.IN_PART,         Is.REFUSED,         "RET-5"),
    KEEP_AGREED           (NEGOTIATING,        SELLER_REFUNDED_PART, Is.WITH_AMOUNT,     PARTIALLY_REFUNDED, "RET-5"),
    KEEP_AGREED_UNSTATED  (NEGOTIATING,        SELLER_REFUNDED_PART, Is.WITHOUT_AMOUNT,  Is.REFUSED,         "RET-5"),
    REPLACE_AGREED        (NEGOTIATING,        SELLER_REPLACED,      Is.ALWAYS,          REPLACED,           "RET-3"),
    REJECT_AGREED         (NEGOTIATING,        SELLER_REJECTED,      Is.KNOWING_WHY,     REJECTED,           "RET-2"),
    REJECT_AGREED_BLINDLY (NEGOTIATING,        SELLER_REJECTED,      Is.NOT_KNOWING_WHY, Is.REFUSED,         "RET-1"),
    CANCEL_AGREED         (NEGOTIATING,        BUYER_CANCELLED,      Is.ALWAYS,          CLOSED,             "RET-2"),

    SHIP                  (AUTHORISED,         BUYER_SHIPPED,        Is.ALWAYS,          IN_TRANSIT,         "RET-2"),
    ARRIVE_UNSEEN         (AUTHORISED,         GOODS_ARRIVED,        Is.ALWAYS,          RECEIVED,           "RET-2"),
    REFUND_EARLY          (AUTHORISED,         SELLER_REFUNDED,      Is.ALWAYS,          REFUNDED,           "RET-3"),
    REFUND_EARLY_FOR_US   (AUTHORISED,         AMAZON_REFUNDED,      Is.ALWAYS,          REFUNDED,           "RET-2"),
    REPLACE_EARLY         (AUTHORISED,         SELLER_REPLACED,      Is.ALWAYS,          REPLACED,           "RET-3"),
    CANCEL_LATE           (AUTHORISED,         BUYER_CANCELLED,      Is.ALWAYS,          CLOSED,             "RET-2"),
    EXPIRE                (AUTHORISED,         SELLER_CLOSED,        Is.ALWAYS,          CLOSED,             "RET-2"),

    ARRIVE                (IN_TRANSIT,         GOODS_ARRIVED,        Is.ALWAYS,          RECEIVED,           "RET-2"),
    REFUND_ON_THE_WAY     (IN_TRANSIT,         SELLER_REFUNDED,      Is.ALWAYS,          REFUNDED,           "RET-3"),
    REFUND_AT_SCAN        (IN_TRANSIT,         AMAZON_REFUNDED,      Is.ALWAYS,          REFUNDED,           "RET-2"),
    REPLACE_ON_THE_WAY    (IN_TRANSIT,         SELLER_REPLACED,      Is.ALWAYS,          REPLACED,           "RET-3"),

    REFUND_RETURNED       (RECEIVED,           SELLER_REFUNDED,      Is.ALWAYS,          REFUNDED,           "RET-5"),
    REFUND_FOR_US         (RECEIVED,           AMAZON_REFUNDED,      Is.ALWAYS,          REFUNDED,           "RET-2"),
    REPLACE_RETURNED      (RECEIVED,           SELLER_REPLACED,      Is.ALWAYS,          REPLACED,           "RET-3"),
    REJECT_ABUSE          (RECEIVED,           SELLER_REJECTED,      Is.WITH_PROOF,      REJECTED,           "RET-7"),
    REJECT_UNPROVEN       (RECEIVED,           SELLER_REJECTED,      Is.WITHOUT_PROOF,   Is.REFUSED,         "RET-7"),

    CLAIM                 (REFUNDED,           SAFE_T_CLAIMED,       Is.WITH_PROOF,      SAFE_T_FILED,       "RET-7"),
    CLAIM_BARE            (REFUNDED,           SAFE_T_CLAIMED,       Is.WITHOUT_PROOF,   Is.REFUSED,         "RET-7"),
    RESELL                (REFUNDED,           GOODS_RESOLD,         Is.ALWAYS,          CLOSED,             "RET-6"),
    DESTROY               (REFUNDED,           GOODS_DESTROYED,      Is.ALWAYS,          CLOSED,             "RET-6"),
    SHIP_HOME             (REFUNDED,           GOODS_SHIPPED_HOME,   Is.ALWAYS,          CLOSED,             "RET-6"),
    HAND_OVER             (REFUNDED,           GOODS_HANDED_OVER,    Is.ALWAYS,          CLOSED,             "RET-6"),
    CLOSE                 (REFUNDED,           SELLER_CLOSED,        Is.ALWAYS,          CLOSED,             "RET-2"),

    CLAIM_REPLACED        (REPLACED,           SAFE_T_CLAIMED,       Is.WITH_PROOF,      SAFE_T_FILED,       "RET-7"),
    CLAIM_REPLACED_BARE   (REPLACED,           SAFE_T_CLAIMED,       Is.WITHOUT_PROOF,   Is.REFUSED,         "RET-7"),
    RESELL_REPLACED       (REPLACED,           GOODS_RESOLD,         Is.ALWAYS,          CLOSED,             "RET-6"),
    DESTROY_REPLACED      (REPLACED,           GOODS_DESTROYED,      Is.ALWAYS,          CLOSED,             "RET-6"),
    SHIP_HOME_REPLACED    (REPLACED,           GOODS_SHIPPED_HOME,   Is.ALWAYS,          CLOSED,             "RET-6"),
    HAND_OVER_REPLACED    (REPLACED,           GOODS_HANDED_OVER,    Is.ALWAYS,          CLOSED,             "RET-6"),
    CLOSE_REPLACED        (REPLACED,           SELLER_CLOSED,        Is.ALWAYS,          CLOSED,             "RET-2"),

    INSIST_UNSATISFIED    (PARTIALLY_REFUNDED, BUYER_INSISTED,       Is.ALWAYS,          REQUESTED,          "RET-3"),
    CLOSE_KEPT            (PARTIALLY_REFUNDED, SELLER_CLOSED,        Is.ALWAYS,          CLOSED,             "RET-2"),
    INSIST_REJECTED       (REJECTED,           BUYER_INSISTED,       Is.ALWAYS,          REQUESTED,          "RET-3"),
    CLOSE_REJECTED        (REJECTED,           SELLER_CLOSED,        Is.ALWAYS,          CLOSED,             "RET-2"),

    REIMBURSE             (SAFE_T_FILED,       SAFE_T_GRANTED,       Is.ALWAYS,          REIMBURSED,         "RET-7"),
    DENY                  (SAFE_T_FILED,       SAFE_T_REFUSED,       Is.ALWAYS,          SAFE_T_DENIED,      "RET-7"),
    RESELL_REIMBURSED     (REIMBURSED,         GOODS_RESOLD,         Is.ALWAYS,          CLOSED,             "RET-6"),
    DESTROY_REIMBURSED    (REIMBURSED,         GOODS_DESTROYED,      Is.ALWAYS,          CLOSED,             "RET-6"),
    SHIP_HOME_REIMBURSED  (REIMBURSED,         GOODS_SHIPPED_HOME,   Is.ALWAYS,          CLOSED,             "RET-6"),
    HAND_OVER_REIMBURSED  (REIMBURSED,         GOODS_HANDED_OVER,    Is.ALWAYS,          CLOSED,             "RET-6"),
    CLOSE_REIMBURSED      (REIMBURSED,         SELLER_CLOSED,        Is.ALWAYS,          CLOSED,             "RET-2"),

    CLAIM_AGAIN           (SAFE_T_DENIED,      SAFE_T_CLAIMED,       Is.WITH_PROOF,      SAFE_T_FILED,       "RET-7"),
    CLAIM_AGAIN_BARE      (SAFE_T_DENIED,      SAFE_T_CLAIMED,       Is.WITHOUT_PROOF,   Is.REFUSED,         "RET-7"),
    RESELL_DENIED         (SAFE_T_DENIED,      GOODS_RESOLD,         Is.ALWAYS,          CLOSED,             "RET-6"),
    DESTROY_DENIED        (SAFE_T_DENIED,      GOODS_DESTROYED,      Is.ALWAYS,          CLOSED,             "RET-6"),
    SHIP_HOME_DENIED      (SAFE_T_DENIED,      GOODS_SHIPPED_HOME,   Is.ALWAYS,          CLOSED,             "RET-6"),
    HAND_OVER_DENIED      (SAFE_T_DENIED,      GOODS_HANDED_OVER,    Is.ALWAYS,          CLOSED,             "RET-6"),
    CLOSE_DENIED          (SAFE_T_DENIED,      SELLER_CLOSED,        Is.ALWAYS,          CLOSED,             "RET-2");
    // spotless:on

    /** The words of the table's columns {@code when} and {@code to}. */
    private static final class Is {
        static final @Nullable ReturnState REFUSED = null;
        static final Guard<Attempt> ALWAYS = Guard.always();
        private static final Condition<Attempt> WHOLE = new Condition<>(
                "the refund covers all that was paid",
                "the refund is less than what was paid, which is a partial refund",
                Attempt::isInFull);
        private static final Condition<Attempt> AMOUNT =
                new Condition<>("the amount is stated", "a partial refund needs its amount", Attempt::hasAmount);
        private static final Condition<Attempt> REASON = new Condition<>(
                "the buyer's reason is known", "the buyer's reason is not known yet", Attempt::hasReason);
        private static final Condition<Attempt> PROOF = new Condition<>(
                "proof of the abuse is attached", "no proof of the abuse is attached", Attempt::hasEvidence);
        static final Guard<Attempt> IN_FULL = Guard.when(WHOLE);
        static final Guard<Attempt> IN_PART = Guard.unless(WHOLE);
        static final Guard<Attempt> WITH_AMOUNT = Guard.when(AMOUNT);
        static final Guard<Attempt> WITHOUT_AMOUNT = Guard.unless(AMOUNT);
        static final Guard<Attempt> KNOWING_WHY = Guard.when(REASON);
        static final Guard<Attempt> NOT_KNOWING_WHY = Guard.unless(REASON);
        static final Guard<Attempt> WITH_PROOF = Guard.when(PROOF);
        static final Guard<Attempt> WITHOUT_PROOF = Guard.unless(PROOF);
    }

    private final Row<Attempt> row;

    ReturnTransition(ReturnState from, ReturnTrigger on, Guard<Attempt> when, @Nullable ReturnState to, String rule) {
        this.row = new Row<>(from, on, when, to, RuleId.of(rule));
    }

    @Override
    public Row<Attempt> row() {
        return row;
    }
}
