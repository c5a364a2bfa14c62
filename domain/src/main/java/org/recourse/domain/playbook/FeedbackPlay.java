package org.recourse.domain.playbook;

import static org.recourse.domain.feedback.FeedbackState.RECEIVED;
import static org.recourse.domain.feedback.FeedbackState.REMOVAL_ASKED;
import static org.recourse.domain.feedback.FeedbackTrigger.SELLER_ASKED_REMOVAL;
import static org.recourse.domain.feedback.FeedbackTrigger.SELLER_LET_STAND;
import static org.recourse.domain.playbook.Action.ANSWER_FEEDBACK;
import static org.recourse.domain.playbook.Action.ASK_REMOVAL;
import static org.recourse.domain.playbook.Action.CHECK_REMOVAL_GROUND;
import static org.recourse.domain.playbook.Action.LET_STAND;
import static org.recourse.domain.playbook.Action.WAIT_FOR_AMAZON;
import static org.recourse.domain.playbook.Fact.DEADLINE_PASSED;
import static org.recourse.domain.playbook.Fact.REMOVAL_GROUND;
import static org.recourse.domain.playbook.Fact.WORK_STARTED;
import static org.recourse.domain.playbook.Premises.NONE;
import static org.recourse.domain.playbook.Premises.no;
import static org.recourse.domain.playbook.Premises.yes;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Reason;
import org.recourse.domain.feedback.FeedbackState;
import org.recourse.domain.feedback.FeedbackTrigger;

/** What to do about a feedback. */
enum FeedbackPlay implements PlaybookRow {
    // spotless:off
    //               states    reasons premises                                 action                records                          cost               deadline              ODR                  rule     because
    TOO_LATE        (Is.NEW,   Is.ANY, yes(DEADLINE_PASSED),                    LET_STAND,            FeedbackTrigger.DEADLINE_PASSED, CostBearer.NOBODY, ClockEffect.TOO_LATE, OdrEffect.COUNTS,    "FBK-1", "The time to ask for its removal is over."),
    REMOVABLE       (Is.NEW,   Is.ANY, yes(REMOVAL_GROUND),                     ASK_REMOVAL,          SELLER_ASKED_REMOVAL,            CostBearer.NOBODY, ClockEffect.STOPS,    OdrEffect.MAY_SPARE, "FBK-2", "Amazon removes feedback of this kind."),
    ANSWERED        (Is.NEW,   Is.ANY, yes(WORK_STARTED).andNo(REMOVAL_GROUND), LET_STAND,            SELLER_LET_STAND,                CostBearer.NOBODY, ClockEffect.STOPS,    OdrEffect.COUNTS,    "FBK-1", "There is no ground for a removal and the matter has been worked; only the buyer can still change it."),
    RIGHTFUL        (Is.NEW,   Is.ANY, no(REMOVAL_GROUND),                      ANSWER_FEEDBACK,      null,                            CostBearer.NOBODY, ClockEffect.RUNS_ON,  OdrEffect.MAY_SPARE, "FBK-5", "There is no ground for a removal; a buyer whose matter is settled may change the feedback unasked."),
    UNCHECKED       (Is.NEW,   Is.ANY, NONE,                                    CHECK_REMOVAL_GROUND, null,                            CostBearer.NOBODY, ClockEffect.RUNS_ON,  OdrEffect.NONE,      "FBK-2", "Whether Amazon would remove it decides what can be done; it counts by the order's date until then."),
    REMOVAL_PENDING (Is.ASKED, Is.ANY, NONE,                                    WAIT_FOR_AMAZON,      null,                            CostBearer.NOBODY, ClockEffect.NONE,     OdrEffect.NONE,      "FBK-2", "Amazon has been asked and decides.");
    // spotless:on

    /** The words of the columns {@code states} and {@code reasons}. */
    private static final class Is {
        static final Set<FeedbackState> NEW = ImmutableSet.of(RECEIVED);
        static final Set<FeedbackState> ASKED = ImmutableSet.of(REMOVAL_ASKED);
        static final Set<Reason> ANY = ImmutableSet.of();
    }

    private final Play play;

    FeedbackPlay(
            Set<FeedbackState> states,
            Set<Reason> reasons,
            Premises premises,
            Action action,
            @Nullable FeedbackTrigger trigger,
            CostBearer cost,
            ClockEffect clock,
            OdrEffect odr,
            String rule,
            String reason) {
        Situation situation = new Situation(CaseKind.SELLER_FEEDBACK, states, reasons);
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
