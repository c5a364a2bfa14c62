package org.recourse.domain.feedback;

import static org.recourse.domain.feedback.FeedbackState.RECEIVED;
import static org.recourse.domain.feedback.FeedbackState.REMOVAL_ASKED;
import static org.recourse.domain.feedback.FeedbackState.REMOVAL_DECLINED;
import static org.recourse.domain.feedback.FeedbackState.REMOVED;
import static org.recourse.domain.feedback.FeedbackState.REVISED_BY_BUYER;
import static org.recourse.domain.feedback.FeedbackState.STANDS;
import static org.recourse.domain.feedback.FeedbackState.STRUCK;
import static org.recourse.domain.feedback.FeedbackTrigger.AMAZON_DECLINED;
import static org.recourse.domain.feedback.FeedbackTrigger.AMAZON_REMOVED;
import static org.recourse.domain.feedback.FeedbackTrigger.AMAZON_STRUCK;
import static org.recourse.domain.feedback.FeedbackTrigger.BUYER_REMOVED;
import static org.recourse.domain.feedback.FeedbackTrigger.BUYER_REVISED;
import static org.recourse.domain.feedback.FeedbackTrigger.DEADLINE_PASSED;
import static org.recourse.domain.feedback.FeedbackTrigger.SELLER_ASKED_REMOVAL;
import static org.recourse.domain.feedback.FeedbackTrigger.SELLER_LET_STAND;

import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.Attempt;
import org.recourse.domain.lifecycle.Condition;
import org.recourse.domain.lifecycle.Guard;
import org.recourse.domain.lifecycle.Row;
import org.recourse.domain.lifecycle.Transition;
import org.recourse.domain.policy.PolicyId;
import org.recourse.domain.rule.RuleId;

/** The lifecycle of a feedback, row by row. A row that leads to {@code REFUSED} says why not. */
public enum FeedbackTransition implements Transition<Attempt> {
    // spotless:off
    //                   from              on                    when         to                rule
    ASK                (RECEIVED,         SELLER_ASKED_REMOVAL, Is.IN_TIME,  REMOVAL_ASKED,    "FBK-2"),
    ASK_TOO_LATE       (RECEIVED,         SELLER_ASKED_REMOVAL, Is.TOO_LATE, Is.REFUSED,       "POL-9"),
    REMOVE_UNASKED     (RECEIVED,         AMAZON_REMOVED,       Is.ALWAYS,   REMOVED,          "FBK-2"),
    STRIKE_UNASKED     (RECEIVED,         AMAZON_STRUCK,        Is.ALWAYS,   STRUCK,           "FBK-2"),
    REVISE_UNASKED     (RECEIVED,         BUYER_REVISED,        Is.ALWAYS,   REVISED_BY_BUYER, "FBK-1"),
    WITHDRAW_UNASKED   (RECEIVED,         BUYER_REMOVED,        Is.ALWAYS,   REMOVED,          "FBK-1"),
    LET_STAND          (RECEIVED,         SELLER_LET_STAND,     Is.ALWAYS,   STANDS,           "FBK-1"),
    RUN_OUT            (RECEIVED,         DEADLINE_PASSED,      Is.TOO_LATE, STANDS,           "FBK-1"),
    RUN_OUT_TOO_SOON   (RECEIVED,         DEADLINE_PASSED,      Is.IN_TIME,  Is.REFUSED,       "POL-9"),

    REMOVE             (REMOVAL_ASKED,    AMAZON_REMOVED,       Is.ALWAYS,   REMOVED,          "FBK-2"),
    STRIKE             (REMOVAL_ASKED,    AMAZON_STRUCK,        Is.ALWAYS,   STRUCK,           "FBK-2"),
    REVISE             (REMOVAL_ASKED,    BUYER_REVISED,        Is.ALWAYS,   REVISED_BY_BUYER, "FBK-1"),
    WITHDRAW           (REMOVAL_ASKED,    BUYER_REMOVED,        Is.ALWAYS,   REMOVED,          "FBK-1"),
    DECLINE            (REMOVAL_ASKED,    AMAZON_DECLINED,      Is.ALWAYS,   REMOVAL_DECLINED, "FBK-2"),

    ASK_AGAIN          (REMOVAL_DECLINED, SELLER_ASKED_REMOVAL, Is.IN_TIME,  REMOVAL_ASKED,    "FBK-2"),
    ASK_AGAIN_TOO_LATE (REMOVAL_DECLINED, SELLER_ASKED_REMOVAL, Is.TOO_LATE, Is.REFUSED,       "POL-9"),
    REMOVE_DECLINED    (REMOVAL_DECLINED, AMAZON_REMOVED,       Is.ALWAYS,   REMOVED,          "FBK-2"),
    STRIKE_DECLINED    (REMOVAL_DECLINED, AMAZON_STRUCK,        Is.ALWAYS,   STRUCK,           "FBK-2"),
    REVISE_DECLINED    (REMOVAL_DECLINED, BUYER_REVISED,        Is.ALWAYS,   REVISED_BY_BUYER, "FBK-1"),
    WITHDRAW_DECLINED  (REMOVAL_DECLINED, BUYER_REMOVED,        Is.ALWAYS,   REMOVED,          "FBK-1"),
    LET_STAND_DECLINED (REMOVAL_DECLINED, SELLER_LET_STAND,     Is.ALWAYS,   STANDS,           "FBK-1"),

    REMOVE_REVISED     (REVISED_BY_BUYER, BUYER_REMOVED,        Is.ALWAYS,   REMOVED,          "FBK-1"),
    REMOVE_STANDING    (STANDS,           AMAZON_REMOVED,       Is.ALWAYS,   REMOVED,          "FBK-2"),
    STRIKE_STANDING    (STANDS,           AMAZON_STRUCK,        Is.ALWAYS,   STRUCK,           "FBK-2"),
    REVISE_STANDING    (STANDS,           BUYER_REVISED,        Is.ALWAYS,   REVISED_BY_BUYER, "FBK-1"),
    WITHDRAW_STANDING  (STANDS,           BUYER_REMOVED,        Is.ALWAYS,   REMOVED,          "FBK-1");
    // spotless:on

    /** The words of the table's columns {@code when} and {@code to}. */
    private static final class Is {
        static final @Nullable FeedbackState REFUSED = null;
        static final Guard<Attempt> ALWAYS = Guard.always();
        private static final Condition<Attempt> TIMELY = new Condition<>(
                "the time to ask for its removal has not run out",
                "the time to ask for its removal has run out",
                attempt -> attempt.isWithin(PolicyId.FEEDBACK_REMOVAL));
        static final Guard<Attempt> IN_TIME = Guard.when(TIMELY);
        static final Guard<Attempt> TOO_LATE = Guard.unless(TIMELY);
    }

    private final Row<Attempt> row;

    FeedbackTransition(
            FeedbackState from, FeedbackTrigger on, Guard<Attempt> when, @Nullable FeedbackState to, String rule) {
        this.row = new Row<>(from, on, when, to, RuleId.of(rule));
    }

    @Override
    public Row<Attempt> row() {
        return row;
    }
}
