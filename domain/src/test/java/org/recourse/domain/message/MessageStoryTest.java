package org.recourse.domain.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recourse.domain.casework.Deadline;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.casework.Playthrough;
import org.recourse.domain.lifecycle.Refusal;

/** A conversation from the first question to the thanks (MSG-1 to MSG-4, POL-8). */
class MessageStoryTest {
    @Test
    void a_conversation_is_answered_promised_kept_and_resolved() {
        // A question before the sale has no order (MSG-2) and a clock all the same; the weekend is no excuse (POL-8).
        Playthrough talk = Playthrough.opened(Messages.TYPE, "03-07T09:00", Particulars.NONE);
        talk.is("awaiting-reply").isDue("POL-8", "03-08T09:00");
        assertEquals(Optional.empty(), talk.matter().order());

        // An automatic answer is none; a copy of a reply and a bounce change nothing.
        assertEquals(
                "POL-8", talk.refused("03-07T09:01", "auto-reply-sent").rule().id());
        assertEquals("MSG-1", talk.refused("03-07T09:02", "reply-copied").rule().id());
        assertEquals(
                "MSG-1", talk.refused("03-07T09:03", "reply-bounced").rule().id());
        talk.isDue("POL-8", "03-08T09:00");

        // The buyer writes once more: the clock starts anew (MSG-1).
        talk.acted("03-07T20:00", "buyer-wrote").is("awaiting-reply").isDue("POL-8", "03-08T20:00");

        // The seller replies and promises a result by Tuesday: the promise is a deadline now (MSG-4).
        Particulars promise = Particulars.NONE.with(Particular.PROMISE, "2026-03-10T12:00:00Z");
        talk.acted("03-08T10:00", "seller-replied", promise)
                .is("awaiting-buyer")
                .hasNoClock();
        Deadline promised = talk.deadlines().get(0);
        assertEquals("MSG-4", promised.rule().id());
        assertEquals(Deadline.PROMISE, promised.source());
        assertEquals(Playthrough.time("03-10T12:00"), promised.due());

        // The next word keeps it.
        talk.acted("03-10T09:00", "seller-replied").is("awaiting-buyer");
        assertEquals(List.of(), talk.deadlines());

        // The buyer thanks, the seller closes, and a later question opens the conversation again.
        talk.acted("03-11T09:00", "matter-resolved").is("resolved");
        assertTrue(talk.matter().isClosed());
        talk.acted("04-01T09:00", "buyer-wrote").is("awaiting-reply").isDue("POL-8", "04-02T09:00");
    }

    @Test
    void a_promise_ends_with_the_case() {
        Particulars promise = Particulars.NONE.with(Particular.PROMISE, "2026-03-10T12:00:00Z");
        Playthrough talk = Playthrough.opened(Messages.TYPE, "03-07T09:00", Particulars.NONE)
                .acted("03-07T10:00", "seller-replied", promise)
                .acted("03-07T11:00", "matter-moved");
        talk.is("resolved");
        assertEquals(List.of(), talk.deadlines());
    }

    @Test
    void a_promise_outlives_the_buyers_next_message() {
        Particulars promise = Particulars.NONE.with(Particular.PROMISE, "2026-03-10T12:00:00Z");
        Playthrough talk = Playthrough.opened(Messages.TYPE, "03-07T09:00", Particulars.NONE)
                .acted("03-07T10:00", "seller-replied", promise)
                .acted("03-07T11:00", "buyer-wrote");
        assertEquals(
                List.of("POL-8", "MSG-4"),
                talk.deadlines().stream().map(deadline -> deadline.rule().id()).toList());
    }

    @Test
    void a_message_that_needs_no_reply_is_put_aside() {
        Playthrough talk = Playthrough.opened(Messages.TYPE, "03-07T09:00", Particulars.NONE);
        talk.acted("03-07T10:00", "reply-not-needed").is("no-reply-needed").hasNoClock();
        Refusal refusal = talk.refused("03-07T11:00", "reply-copied");
        assertEquals(
                List.of("from NO_REPLY_NEEDED nothing leads on when a copy of the seller's own reply came back"),
                refusal.missing());
    }
}
