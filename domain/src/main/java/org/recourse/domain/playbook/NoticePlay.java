package org.recourse.domain.playbook;

import static org.recourse.domain.notice.NoticeState.ACCEPTED;
import static org.recourse.domain.notice.NoticeState.ANSWERED;
import static org.recourse.domain.notice.NoticeState.APPEALED;
import static org.recourse.domain.notice.NoticeState.CORRECTED;
import static org.recourse.domain.notice.NoticeState.RECEIVED;
import static org.recourse.domain.notice.NoticeState.REJECTED;
import static org.recourse.domain.notice.NoticeState.SALES_STOPPED;
import static org.recourse.domain.notice.NoticeState.TRIAGED;
import static org.recourse.domain.notice.NoticeTrigger.SELLER_ANSWERED;
import static org.recourse.domain.notice.NoticeTrigger.SELLER_APPEALED;
import static org.recourse.domain.notice.NoticeTrigger.SELLER_CLOSED;
import static org.recourse.domain.notice.NoticeTrigger.SELLER_CORRECTED;
import static org.recourse.domain.notice.NoticeTrigger.SELLER_SORTED;
import static org.recourse.domain.notice.NoticeTrigger.SELLER_STOPPED_SALES;
import static org.recourse.domain.notice.NoticeTrigger.TRIAGED_MINOR;
import static org.recourse.domain.playbook.Action.ANSWER_NOTICE;
import static org.recourse.domain.playbook.Action.APPEAL;
import static org.recourse.domain.playbook.Action.CHECK_PRODUCT;
import static org.recourse.domain.playbook.Action.CLOSE_NOTICE;
import static org.recourse.domain.playbook.Action.COMPLETE_EVIDENCE;
import static org.recourse.domain.playbook.Action.CORRECT_AT_ONCE;
import static org.recourse.domain.playbook.Action.EXPLAIN_TO_AMAZON;
import static org.recourse.domain.playbook.Action.PREPARE_APPEAL;
import static org.recourse.domain.playbook.Action.REVIEW_RULES;
import static org.recourse.domain.playbook.Action.SORT_MAIL;
import static org.recourse.domain.playbook.Action.STOP_SALES;
import static org.recourse.domain.playbook.Action.TRIAGE;
import static org.recourse.domain.playbook.Action.WAIT_FOR_AMAZON;
import static org.recourse.domain.playbook.Action.WAIT_FOR_APPEAL;
import static org.recourse.domain.playbook.Fact.IS_INQUIRY;
import static org.recourse.domain.playbook.Fact.IS_SEVERE;
import static org.recourse.domain.playbook.Fact.IS_UNSORTED;
import static org.recourse.domain.playbook.Fact.PRODUCT_CHECKED;
import static org.recourse.domain.playbook.Fact.RULES_REVIEWED;
import static org.recourse.domain.playbook.Fact.SOMETHING_TO_SHOW;
import static org.recourse.domain.playbook.Fact.WARNING_WRONG;
import static org.recourse.domain.playbook.Premises.NONE;
import static org.recourse.domain.playbook.Premises.no;
import static org.recourse.domain.playbook.Premises.yes;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Reason;
import org.recourse.domain.notice.NoticeState;
import org.recourse.domain.notice.NoticeTrigger;

/** What to do about a notice from Amazon. */
enum NoticePlay implements PlaybookRow {
    // spotless:off
    //              states          reasons premises                               action             records               cost               deadline             ODR             rule     because
    UNSORTED       (Is.NEW,         Is.ANY, yes(IS_UNSORTED),                      SORT_MAIL,         SELLER_SORTED,        CostBearer.NOBODY, ClockEffect.RUNS_ON, OdrEffect.NONE, "PRV-4", "What the mail is about could not be told, and nothing is dropped."),
    SEVERE         (Is.NEW,         Is.ANY, yes(IS_SEVERE),                        STOP_SALES,        SELLER_STOPPED_SALES, CostBearer.SELLER, ClockEffect.RUNS_ON, OdrEffect.NONE, "NTC-3", "Infringement, fraud and safety: the sale stops first, everything else comes after."),
    INQUIRY        (Is.NEW,         Is.ANY, yes(IS_INQUIRY),                       ANSWER_NOTICE,     SELLER_ANSWERED,      CostBearer.NOBODY, ClockEffect.STOPS,   OdrEffect.NONE, "NTC-4", "Seller support asks; a complete answer of six parts saves a second question."),
    MINOR          (Is.NEW,         Is.ANY, no(IS_SEVERE),                         TRIAGE,            TRIAGED_MINOR,        CostBearer.NOBODY, ClockEffect.RUNS_ON, OdrEffect.NONE, "NTC-2", "The matter looks minor; confirm that, then correct it."),
    UNJUDGED       (Is.NEW,         Is.ANY, NONE,                                  TRIAGE,            null,                 CostBearer.NOBODY, ClockEffect.RUNS_ON, OdrEffect.NONE, "NTC-2", "Minor and severe matters are worked in different order."),
    SEVERE_SELLING (Is.JUDGED,      Is.ANY, yes(IS_SEVERE),                        STOP_SALES,        SELLER_STOPPED_SALES, CostBearer.SELLER, ClockEffect.RUNS_ON, OdrEffect.NONE, "NTC-3", "The matter is severe and the product is still on sale."),
    WRONG          (Is.APPEALABLE,  Is.ANY, yes(WARNING_WRONG, SOMETHING_TO_SHOW), APPEAL,            SELLER_APPEALED,      CostBearer.NOBODY, ClockEffect.STOPS,   OdrEffect.NONE, "NTC-5", "The warning is wrong, and there is proof."),
    WRONG_UNPROVEN (Is.APPEALABLE,  Is.ANY, yes(WARNING_WRONG),                    PREPARE_APPEAL,    null,                 CostBearer.NOBODY, ClockEffect.RUNS_ON, OdrEffect.NONE, "NTC-5", "A wrong warning is appealed with proof, and none is attached."),
    CORRECTABLE    (Is.JUDGED,      Is.ANY, NONE,                                  CORRECT_AT_ONCE,   SELLER_CORRECTED,     CostBearer.SELLER, ClockEffect.RUNS_ON, OdrEffect.NONE, "NTC-3", "A minor matter is corrected at once."),
    UNEXPLAINED    (Is.STOPPED,     Is.ANY, NONE,                                  EXPLAIN_TO_AMAZON, SELLER_ANSWERED,      CostBearer.NOBODY, ClockEffect.STOPS,   OdrEffect.NONE, "NTC-3", "The sale is stopped; now Amazon has to know what was done."),
    UNTOLD         (Is.PUT_RIGHT,   Is.ANY, NONE,                                  ANSWER_NOTICE,     SELLER_ANSWERED,      CostBearer.NOBODY, ClockEffect.STOPS,   OdrEffect.NONE, "NTC-4", "What was wrong is corrected; Amazon has to be told."),
    ANSWER_AGAIN   (Is.REFUSED,     Is.ANY, yes(SOMETHING_TO_SHOW),                ANSWER_NOTICE,     SELLER_ANSWERED,      CostBearer.NOBODY, ClockEffect.STOPS,   OdrEffect.NONE, "NTC-2", "A rejected answer may be given again, with what is attached."),
    ANSWER_UNREADY (Is.REFUSED,     Is.ANY, NONE,                                  COMPLETE_EVIDENCE, null,                 CostBearer.NOBODY, ClockEffect.RUNS_ON, OdrEffect.NONE, "NTC-2", "A rejected answer may be given again, but not with the same empty file."),
    RULES_UNREAD   (Is.TOLD,        Is.ANY, no(IS_INQUIRY, RULES_REVIEWED),        REVIEW_RULES,      null,                 CostBearer.SELLER, ClockEffect.NONE,    OdrEffect.NONE, "NTC-6", "What brought the warning must not come again; the answer alone does not prevent it."),
    PRODUCT_UNSEEN (Is.TOLD,        Is.ANY, no(IS_INQUIRY, PRODUCT_CHECKED),       CHECK_PRODUCT,     null,                 CostBearer.SELLER, ClockEffect.NONE,    OdrEffect.NONE, "NTC-6", "The same fault on another listing is the next warning."),
    UNDECIDED      (Is.WITH_AMAZON, Is.ANY, NONE,                                  WAIT_FOR_AMAZON,   null,                 CostBearer.NOBODY, ClockEffect.NONE,    OdrEffect.NONE, "NTC-6", "Amazon has the answer; the prevention tasks go on meanwhile."),
    UNDER_APPEAL   (Is.IN_APPEAL,   Is.ANY, NONE,                                  WAIT_FOR_APPEAL,   null,                 CostBearer.NOBODY, ClockEffect.NONE,    OdrEffect.NONE, "NTC-5", "Amazon has the appeal and decides."),
    PREVENTED      (Is.DONE,        Is.ANY, NONE,                                  CLOSE_NOTICE,      SELLER_CLOSED,        CostBearer.NOBODY, ClockEffect.NONE,    OdrEffect.NONE, "NTC-6", "The answer was accepted, and what prevents the next one is done.");
    // spotless:on

    /** The words of the columns {@code states} and {@code reasons}. */
    private static final class Is {
        static final Set<NoticeState> NEW = ImmutableSet.of(RECEIVED);
        static final Set<NoticeState> JUDGED = ImmutableSet.of(TRIAGED);
        static final Set<NoticeState> STOPPED = ImmutableSet.of(SALES_STOPPED);
        static final Set<NoticeState> PUT_RIGHT = ImmutableSet.of(CORRECTED);
        static final Set<NoticeState> REFUSED = ImmutableSet.of(REJECTED);
        static final Set<NoticeState> WITH_AMAZON = ImmutableSet.of(ANSWERED);
        static final Set<NoticeState> IN_APPEAL = ImmutableSet.of(APPEALED);
        static final Set<NoticeState> TOLD = ImmutableSet.of(ANSWERED, APPEALED, ACCEPTED);
        static final Set<NoticeState> DONE = ImmutableSet.of(ACCEPTED);
        static final Set<NoticeState> APPEALABLE = ImmutableSet.of(TRIAGED, SALES_STOPPED, REJECTED);
        static final Set<Reason> ANY = ImmutableSet.of();
    }

    private final Play play;

    NoticePlay(
            Set<NoticeState> states,
            Set<Reason> reasons,
            Premises premises,
            Action action,
            @Nullable NoticeTrigger trigger,
            CostBearer cost,
            ClockEffect clock,
            OdrEffect odr,
            String rule,
            String reason) {
        Situation situation = new Situation(CaseKind.AMAZON_NOTICE, states, reasons);
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
