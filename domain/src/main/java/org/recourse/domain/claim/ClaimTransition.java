package org.recourse.domain.claim;

import static org.recourse.domain.claim.ClaimState.APPEALED;
import static org.recourse.domain.claim.ClaimState.APPEAL_LOST;
import static org.recourse.domain.claim.ClaimState.APPEAL_WON;
import static org.recourse.domain.claim.ClaimState.AWAITING_SELLER;
import static org.recourse.domain.claim.ClaimState.DENIED;
import static org.recourse.domain.claim.ClaimState.FILED;
import static org.recourse.domain.claim.ClaimState.GRANTED;
import static org.recourse.domain.claim.ClaimState.REFUNDED;
import static org.recourse.domain.claim.ClaimState.RESPONDED;
import static org.recourse.domain.claim.ClaimState.WITHDRAWN;
import static org.recourse.domain.claim.ClaimTrigger.AMAZON_ASKED;
import static org.recourse.domain.claim.ClaimTrigger.AMAZON_DENIED;
import static org.recourse.domain.claim.ClaimTrigger.AMAZON_GRANTED;
import static org.recourse.domain.claim.ClaimTrigger.APPEAL_DENIED;
import static org.recourse.domain.claim.ClaimTrigger.APPEAL_GRANTED;
import static org.recourse.domain.claim.ClaimTrigger.BUYER_APPEALED;
import static org.recourse.domain.claim.ClaimTrigger.BUYER_WITHDREW;
import static org.recourse.domain.claim.ClaimTrigger.DEADLINE_PASSED;
import static org.recourse.domain.claim.ClaimTrigger.SELLER_APPEALED;
import static org.recourse.domain.claim.ClaimTrigger.SELLER_REFUNDED;
import static org.recourse.domain.claim.ClaimTrigger.SELLER_RESPONDED;

import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.Attempt;
import org.recourse.domain.lifecycle.Condition;
import org.recourse.domain.lifecycle.Guard;
import org.recourse.domain.lifecycle.Row;
import org.recourse.domain.lifecycle.Transition;
import org.recourse.domain.rule.RuleId;

/** The lifecycle of an A-to-z claim, row by row. A row that leads to {@code REFUSED} says why not. */
public enum ClaimTransition implements Transition<Attempt> {
    // spotless:off
    //                  from             on                when                                 to               rule
    ASK               (FILED,           AMAZON_ASKED,     Is.ALWAYS,                           AWAITING_SELLER, "ATZ-2"),
    REFUND_EARLY      (FILED,           SELLER_REFUNDED,  Is.IN_FULL,                          REFUNDED,        "ATZ-17"),
    REFUND_EARLY_PART (FILED,           SELLER_REFUNDED,  Is.IN_PART,                          Is.REFUSED,      "ATZ-17"),
    WITHDRAW_EARLY    (FILED,           BUYER_WITHDREW,   Is.ALWAYS,                           WITHDRAWN,       "ATZ-16"),
    GRANT_EARLY       (FILED,           AMAZON_GRANTED,   Is.ALWAYS,                           GRANTED,         "ATZ-2"),
    DENY_EARLY        (FILED,           AMAZON_DENIED,    Is.ALWAYS,                           DENIED,          "ATZ-16"),

    ANSWER            (AWAITING_SELLER, SELLER_RESPONDED, Is.ALWAYS,                           RESPONDED,       "ATZ-3"),
    REFUND            (AWAITING_SELLER, SELLER_REFUNDED,  Is.IN_FULL,                          REFUNDED,        "ATZ-17"),
    REFUND_PART       (AWAITING_SELLER, SELLER_REFUNDED,  Is.IN_PART,                          Is.REFUSED,      "ATZ-17"),
    WITHDRAW          (AWAITING_SELLER, BUYER_WITHDREW,   Is.ALWAYS,                           WITHDRAWN,       "ATZ-16"),
    SILENCE           (AWAITING_SELLER, DEADLINE_PASSED,  Is.TOO_LATE,                         GRANTED,         "ATZ-4"),
    SILENCE_TOO_SOON  (AWAITING_SELLER, DEADLINE_PASSED,  Is.IN_TIME,                          Is.REFUSED,      "ATZ-4"),
    GRANT_UNANSWERED  (AWAITING_SELLER, AMAZON_GRANTED,   Is.ALWAYS,                           GRANTED,         "ATZ-4"),
    DENY_UNANSWERED   (AWAITING_SELLER, AMAZON_DENIED,    Is.ALWAYS,                           DENIED,          "ATZ-16"),

    ASK_AGAIN         (RESPONDED,       AMAZON_ASKED,     Is.ALWAYS,                           AWAITING_SELLER, "ATZ-3"),
    REFUND_LATER      (RESPONDED,       SELLER_REFUNDED,  Is.IN_FULL,                          REFUNDED,        "ATZ-17"),
    REFUND_LATER_PART (RESPONDED,       SELLER_REFUNDED,  Is.IN_PART,                          Is.REFUSED,      "ATZ-17"),
    WITHDRAW_LATER    (RESPONDED,       BUYER_WITHDREW,   Is.ALWAYS,                           WITHDRAWN,       "ATZ-16"),
    GRANT             (RESPONDED,       AMAZON_GRANTED,   Is.ALWAYS,                           GRANTED,         "ATZ-2"),
    DENY              (RESPONDED,       AMAZON_DENIED,    Is.ALWAYS,                           DENIED,          "ATZ-16"),

    REVIEW_AGAIN      (DENIED,          BUYER_APPEALED,   Is.ALWAYS,                           FILED,           "ATZ-18"),

    APPEAL            (GRANTED,         SELLER_APPEALED,  Is.IN_TIME.and(Is.WITH_EVIDENCE),    APPEALED,        "ATZ-15"),
    APPEAL_BARE       (GRANTED,         SELLER_APPEALED,  Is.IN_TIME.and(Is.WITHOUT_EVIDENCE), Is.REFUSED,      "ATZ-15"),
    APPEAL_TOO_LATE   (GRANTED,         SELLER_APPEALED,  Is.TOO_LATE,                         Is.REFUSED,      "POL-3"),
    APPEAL_SUCCEEDS   (APPEALED,        APPEAL_GRANTED,   Is.ALWAYS,                           APPEAL_WON,      "ATZ-15"),
    APPEAL_FAILS      (APPEALED,        APPEAL_DENIED,    Is.ALWAYS,                           APPEAL_LOST,     "ATZ-15");
    // spotless:on

    /** The words of the table's columns {@code when} and {@code to}. */
    private static final class Is {
        static final @Nullable ClaimState REFUSED = null;
        static final Guard<Attempt> ALWAYS = Guard.always();
        private static final Condition<Attempt> WHOLE = new Condition<>(
                "the refund covers the whole claim", "the refund is less than the claim", Attempt::isInFull);
        private static final Condition<Attempt> TIMELY =
                new Condition<>("the time has not run out", "the time has run out", Attempt::isInTime);
        private static final Condition<Attempt> EVIDENCE = new Condition<>(
                "there is evidence or a recorded contact attempt",
                "no evidence is attached and no contact attempt is recorded",
                Attempt::hasEvidence);
        static final Guard<Attempt> IN_FULL = Guard.when(WHOLE);
        static final Guard<Attempt> IN_PART = Guard.unless(WHOLE);
        static final Guard<Attempt> IN_TIME = Guard.when(TIMELY);
        static final Guard<Attempt> TOO_LATE = Guard.unless(TIMELY);
        static final Guard<Attempt> WITH_EVIDENCE = Guard.when(EVIDENCE);
        static final Guard<Attempt> WITHOUT_EVIDENCE = Guard.unless(EVIDENCE);
    }

    private final Row<Attempt> row;

    ClaimTransition(ClaimState from, ClaimTrigger on, Guard<Attempt> when, @Nullable ClaimState to, String rule) {
        this.row = new Row<>(from, on, when, to, RuleId.of(rule));
    }

    @Override
    public Row<Attempt> row() {
        return row;
    }
}
