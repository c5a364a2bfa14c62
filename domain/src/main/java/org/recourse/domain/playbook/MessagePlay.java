package org.recourse.domain.playbook;

import static org.recourse.domain.message.MessageState.AWAITING_BUYER;
import static org.recourse.domain.message.MessageState.AWAITING_REPLY;
import static org.recourse.domain.message.MessageTrigger.MATTER_MOVED;
import static org.recourse.domain.message.MessageTrigger.MATTER_RESOLVED;
import static org.recourse.domain.message.MessageTrigger.REPLY_NOT_NEEDED;
import static org.recourse.domain.message.MessageTrigger.SELLER_REPLIED;
import static org.recourse.domain.playbook.Action.ANSWER_QUESTION;
import static org.recourse.domain.playbook.Action.KEEP_PROMISE;
import static org.recourse.domain.playbook.Action.MARK_RESOLVED;
import static org.recourse.domain.playbook.Action.REPLY;
import static org.recourse.domain.playbook.Action.REPLY_ABOUT_CASE;
import static org.recourse.domain.playbook.Action.REPLY_LATE;
import static org.recourse.domain.playbook.Action.WAIT_FOR_BUYER;
import static org.recourse.domain.playbook.Fact.ABOUT_AN_ORDER;
import static org.recourse.domain.playbook.Fact.BUYER_SATISFIED;
import static org.recourse.domain.playbook.Fact.DEADLINE_PASSED;
import static org.recourse.domain.playbook.Fact.OTHER_CASE_OPEN;
import static org.recourse.domain.playbook.Fact.PROMISE_BROKEN;
import static org.recourse.domain.playbook.Premises.NONE;
import static org.recourse.domain.playbook.Premises.no;
import static org.recourse.domain.playbook.Premises.yes;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Reason;
import org.recourse.domain.message.MessageState;
import org.recourse.domain.message.MessageTrigger;

/** What to do about a conversation with a buyer. */
enum MessagePlay implements PlaybookRow {
    // spotless:off
    //           states       reasons premises                                        action            records           cost               deadline              ODR                  rule     because
    CONTENT     (Is.TO_REPLY, Is.ANY, yes(BUYER_SATISFIED),                           MARK_RESOLVED,    REPLY_NOT_NEEDED, CostBearer.NOBODY, ClockEffect.STOPS,    OdrEffect.NONE,      "MSG-1", "The buyer says that the matter is solved, and waits for nothing."),
    OVERDUE     (Is.TO_REPLY, Is.ANY, yes(DEADLINE_PASSED),                           REPLY_LATE,       SELLER_REPLIED,   CostBearer.NOBODY, ClockEffect.TOO_LATE, OdrEffect.PREVENTS,  "MSG-1", "The time to answer is over, weekends and holidays included; every further hour makes a claim more likely."),
    BESIDE_CASE (Is.TO_REPLY, Is.ANY, yes(OTHER_CASE_OPEN),                           REPLY_ABOUT_CASE, SELLER_REPLIED,   CostBearer.NOBODY, ClockEffect.STOPS,    OdrEffect.MAY_SPARE, "MSG-3", "Another case of the same order is open; what is written here is evidence there."),
    PRE_SALE    (Is.TO_REPLY, Is.ANY, no(ABOUT_AN_ORDER),                             ANSWER_QUESTION,  SELLER_REPLIED,   CostBearer.NOBODY, ClockEffect.STOPS,    OdrEffect.NONE,      "MSG-2", "A question before the sale has no order, and the same clock."),
    UNANSWERED  (Is.TO_REPLY, Is.ANY, NONE,                                           REPLY,            SELLER_REPLIED,   CostBearer.NOBODY, ClockEffect.STOPS,    OdrEffect.PREVENTS,  "MSG-1", "A quick first answer keeps a question from becoming a claim; an automatic one does not count."),
    PROMISED    (Is.REPLIED,  Is.ANY, yes(PROMISE_BROKEN).andUnless(BUYER_SATISFIED), KEEP_PROMISE,     SELLER_REPLIED,   CostBearer.NOBODY, ClockEffect.TOO_LATE, OdrEffect.PREVENTS,  "MSG-4", "The buyer was promised something by a time that is over."),
    SOLVED      (Is.REPLIED,  Is.ANY, yes(BUYER_SATISFIED),                           MARK_RESOLVED,    MATTER_RESOLVED,  CostBearer.NOBODY, ClockEffect.NONE,     OdrEffect.NONE,      "MSG-1", "The buyer says that the matter is solved."),
    MOVED       (Is.REPLIED,  Is.ANY, yes(OTHER_CASE_OPEN),                           MARK_RESOLVED,    MATTER_MOVED,     CostBearer.NOBODY, ClockEffect.NONE,     OdrEffect.NONE,      "MSG-3", "The matter goes on in another case of the order."),
    ANSWERED    (Is.REPLIED,  Is.ANY, NONE,                                           WAIT_FOR_BUYER,   null,             CostBearer.NOBODY, ClockEffect.NONE,     OdrEffect.NONE,      "MSG-4", "It is the buyer's turn; a promise made in the reply still has to be kept in time.");
    // spotless:on

    /** The words of the columns {@code states} and {@code reasons}. */
    private static final class Is {
        static final Set<MessageState> TO_REPLY = ImmutableSet.of(AWAITING_REPLY);
        static final Set<MessageState> REPLIED = ImmutableSet.of(AWAITING_BUYER);
        static final Set<Reason> ANY = ImmutableSet.of();
    }

    private final Play play;

    MessagePlay(
            Set<MessageState> states,
            Set<Reason> reasons,
            Premises premises,
            Action action,
            @Nullable MessageTrigger trigger,
            CostBearer cost,
            ClockEffect clock,
            OdrEffect odr,
            String rule,
            String reason) {
        Situation situation = new Situation(CaseKind.BUYER_MESSAGE, states, reasons);
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
