package org.recourse.domain.message;

import static org.recourse.domain.message.MessageState.AWAITING_BUYER;
import static org.recourse.domain.message.MessageState.AWAITING_REPLY;
import static org.recourse.domain.message.MessageState.NO_REPLY_NEEDED;
import static org.recourse.domain.message.MessageState.RESOLVED;
import static org.recourse.domain.message.MessageTrigger.AUTO_REPLY_SENT;
import static org.recourse.domain.message.MessageTrigger.BUYER_WROTE;
import static org.recourse.domain.message.MessageTrigger.MATTER_MOVED;
import static org.recourse.domain.message.MessageTrigger.MATTER_RESOLVED;
import static org.recourse.domain.message.MessageTrigger.REPLY_BOUNCED;
import static org.recourse.domain.message.MessageTrigger.REPLY_COPIED;
import static org.recourse.domain.message.MessageTrigger.REPLY_NOT_NEEDED;
import static org.recourse.domain.message.MessageTrigger.SELLER_REPLIED;

import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.Attempt;
import org.recourse.domain.lifecycle.Guard;
import org.recourse.domain.lifecycle.Row;
import org.recourse.domain.lifecycle.Transition;
import org.recourse.domain.rule.RuleId;

/** The lifecycle of a conversation, row by row. A row that leads to {@code REFUSED} says what must change nothing. */
public enum MessageTransition implements Transition<Attempt> {
    // spotless:off
    //                  from             on                when       to               rule
    REPLY             (AWAITING_REPLY,  SELLER_REPLIED,   Is.ALWAYS, AWAITING_BUYER,  "MSG-1"),
    WRITE_MORE        (AWAITING_REPLY,  BUYER_WROTE,      Is.ALWAYS, AWAITING_REPLY,  "MSG-1"),
    DISMISS           (AWAITING_REPLY,  REPLY_NOT_NEEDED, Is.ALWAYS, NO_REPLY_NEEDED, "MSG-1"),
    AUTO_REPLY        (AWAITING_REPLY,  AUTO_REPLY_SENT,  Is.ALWAYS, Is.REFUSED,      "POL-8"),
    COPY_UNANSWERED   (AWAITING_REPLY,  REPLY_COPIED,     Is.ALWAYS, Is.REFUSED,      "MSG-1"),
    BOUNCE_UNANSWERED (AWAITING_REPLY,  REPLY_BOUNCED,    Is.ALWAYS, Is.REFUSED,      "MSG-1"),

    WRITE_BACK        (AWAITING_BUYER,  BUYER_WROTE,      Is.ALWAYS, AWAITING_REPLY,  "MSG-1"),
    FOLLOW_UP         (AWAITING_BUYER,  SELLER_REPLIED,   Is.ALWAYS, AWAITING_BUYER,  "MSG-4"),
    RESOLVE           (AWAITING_BUYER,  MATTER_RESOLVED,  Is.ALWAYS, RESOLVED,        "MSG-1"),
    MOVE              (AWAITING_BUYER,  MATTER_MOVED,     Is.ALWAYS, RESOLVED,        "MSG-3"),
    COPY_ANSWERED     (AWAITING_BUYER,  REPLY_COPIED,     Is.ALWAYS, Is.REFUSED,      "MSG-1"),
    BOUNCE_ANSWERED   (AWAITING_BUYER,  REPLY_BOUNCED,    Is.ALWAYS, Is.REFUSED,      "MSG-1"),

    REOPEN            (RESOLVED,        BUYER_WROTE,      Is.ALWAYS, AWAITING_REPLY,  "MSG-1"),
    COPY_RESOLVED     (RESOLVED,        REPLY_COPIED,     Is.ALWAYS, Is.REFUSED,      "MSG-1"),
    BOUNCE_RESOLVED   (RESOLVED,        REPLY_BOUNCED,    Is.ALWAYS, Is.REFUSED,      "MSG-1"),

    REOPEN_DISMISSED  (NO_REPLY_NEEDED, BUYER_WROTE,      Is.ALWAYS, AWAITING_REPLY,  "MSG-1"),
    COPY_DISMISSED    (NO_REPLY_NEEDED, REPLY_COPIED,     Is.ALWAYS, Is.REFUSED,      "MSG-1"),
    BOUNCE_DISMISSED  (NO_REPLY_NEEDED, REPLY_BOUNCED,    Is.ALWAYS, Is.REFUSED,      "MSG-1");
    // spotless:on

    /** The words of the table's columns {@code when} and {@code to}. */
    private static final class Is {
        static final @Nullable MessageState REFUSED = null;
        static final Guard<Attempt> ALWAYS = Guard.always();
    }

    private final Row<Attempt> row;

    MessageTransition(
            MessageState from, MessageTrigger on, Guard<Attempt> when, @Nullable MessageState to, String rule) {
        this.row = new Row<>(from, on, when, to, RuleId.of(rule));
    }

    @Override
    public Row<Attempt> row() {
        return row;
    }
}
