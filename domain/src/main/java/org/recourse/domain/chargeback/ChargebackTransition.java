package org.recourse.domain.chargeback;

import static org.recourse.domain.chargeback.ChargebackState.ACCEPTED;
import static org.recourse.domain.chargeback.ChargebackState.LAPSED;
import static org.recourse.domain.chargeback.ChargebackState.LOST;
import static org.recourse.domain.chargeback.ChargebackState.NOTIFIED;
import static org.recourse.domain.chargeback.ChargebackState.REPRESENTED;
import static org.recourse.domain.chargeback.ChargebackState.WON;
import static org.recourse.domain.chargeback.ChargebackTrigger.AMAZON_ASKED;
import static org.recourse.domain.chargeback.ChargebackTrigger.BANK_DECIDED_FOR_BUYER;
import static org.recourse.domain.chargeback.ChargebackTrigger.BANK_DECIDED_FOR_SELLER;
import static org.recourse.domain.chargeback.ChargebackTrigger.BANK_REVERSED;
import static org.recourse.domain.chargeback.ChargebackTrigger.BUYER_DISPUTED_AGAIN;
import static org.recourse.domain.chargeback.ChargebackTrigger.DEADLINE_PASSED;
import static org.recourse.domain.chargeback.ChargebackTrigger.SELLER_ACCEPTED;
import static org.recourse.domain.chargeback.ChargebackTrigger.SELLER_REFUNDED;
import static org.recourse.domain.chargeback.ChargebackTrigger.SELLER_REPRESENTED;

import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.Attempt;
import org.recourse.domain.lifecycle.Condition;
import org.recourse.domain.lifecycle.Guard;
import org.recourse.domain.lifecycle.Row;
import org.recourse.domain.lifecycle.Transition;
import org.recourse.domain.rule.RuleId;

/** The lifecycle of a chargeback, row by row. A row that leads to {@code REFUSED} says why not. */
public enum ChargebackTransition implements Transition<Attempt> {
    // spotless:off
    //                  from         on                       when         to           rule
    REPRESENT         (NOTIFIED,    SELLER_REPRESENTED,      Is.ALWAYS,   REPRESENTED, "CBK-2"),
    ACCEPT            (NOTIFIED,    SELLER_ACCEPTED,         Is.ALWAYS,   ACCEPTED,    "CBK-3"),
    REFUND            (NOTIFIED,    SELLER_REFUNDED,         Is.IN_FULL,  ACCEPTED,    "CBK-3"),
    REFUND_PART       (NOTIFIED,    SELLER_REFUNDED,         Is.IN_PART,  Is.REFUSED,  "CBK-3"),
    LAPSE             (NOTIFIED,    DEADLINE_PASSED,         Is.TOO_LATE, LAPSED,      "CBK-3"),
    LAPSE_TOO_SOON    (NOTIFIED,    DEADLINE_PASSED,         Is.IN_TIME,  Is.REFUSED,  "POL-6"),
    WIN_UNANSWERED    (NOTIFIED,    BANK_DECIDED_FOR_SELLER, Is.ALWAYS,   WON,         "CBK-3"),
    LOSE_UNANSWERED   (NOTIFIED,    BANK_DECIDED_FOR_BUYER,  Is.ALWAYS,   LOST,        "CBK-3"),

    ASK_AGAIN         (REPRESENTED, AMAZON_ASKED,            Is.ALWAYS,   NOTIFIED,    "CBK-3"),
    ACCEPT_LATER      (REPRESENTED, SELLER_ACCEPTED,         Is.ALWAYS,   ACCEPTED,    "CBK-3"),
    REFUND_LATER      (REPRESENTED, SELLER_REFUNDED,         Is.IN_FULL,  ACCEPTED,    "CBK-3"),
    REFUND_LATER_PART (REPRESENTED, SELLER_REFUNDED,         Is.IN_PART,  Is.REFUSED,  "CBK-3"),
    WIN               (REPRESENTED, BANK_DECIDED_FOR_SELLER, Is.ALWAYS,   WON,         "CBK-3"),
    LOSE              (REPRESENTED, BANK_DECIDED_FOR_BUYER,  Is.ALWAYS,   LOST,        "CBK-3"),

    DISPUTE_AGAIN     (WON,         BUYER_DISPUTED_AGAIN,    Is.ALWAYS,   NOTIFIED,    "CBK-3"),
    REVERSE           (LOST,        BANK_REVERSED,           Is.ALWAYS,   WON,         "CBK-3"),
    REVERSE_LAPSE     (LAPSED,      BANK_REVERSED,           Is.ALWAYS,   WON,         "CBK-3");
    // spotless:on

    /** The words of the table's columns {@code when} and {@code to}. */
    private static final class Is {
        static final @Nullable ChargebackState REFUSED = null;
        static final Guard<Attempt> ALWAYS = Guard.always();
        private static final Condition<Attempt> WHOLE = new Condition<>(
                "the refund covers the whole chargeback", "the refund is less than the chargeback", Attempt::isInFull);
        private static final Condition<Attempt> TIMELY =
                new Condition<>("the time has not run out", "the time has run out", Attempt::isInTime);
        static final Guard<Attempt> IN_FULL = Guard.when(WHOLE);
        static final Guard<Attempt> IN_PART = Guard.unless(WHOLE);
        static final Guard<Attempt> IN_TIME = Guard.when(TIMELY);
        static final Guard<Attempt> TOO_LATE = Guard.unless(TIMELY);
    }

    private final Row<Attempt> row;

    ChargebackTransition(
            ChargebackState from,
            ChargebackTrigger on,
            Guard<Attempt> when,
            @Nullable ChargebackState to,
            String rule) {
        this.row = new Row<>(from, on, when, to, RuleId.of(rule));
    }

    @Override
    public Row<Attempt> row() {
        return row;
    }
}
