package org.recourse.domain.message;

import org.junit.jupiter.api.Test;
import org.recourse.domain.lifecycle.Arrivals;

/** Tells the lifecycle from its targets (MSG-1, MSG-3, POL-8). */
class MessageArrivalsTest {
    private static final String ARRIVALS = """
            awaiting-reply  <- awaiting-reply: buyer-wrote; awaiting-buyer: buyer-wrote; resolved: buyer-wrote; no-reply-needed: buyer-wrote
            awaiting-buyer  <- awaiting-reply: seller-replied; awaiting-buyer: seller-replied
            resolved        <- awaiting-buyer: matter-resolved, matter-moved
            no-reply-needed <- awaiting-reply: reply-not-needed
            refused         <- awaiting-reply: auto-reply-sent, reply-copied, reply-bounced; awaiting-buyer: reply-copied, reply-bounced
            refused         <- resolved: reply-copied, reply-bounced; no-reply-needed: reply-copied, reply-bounced
            """;

    @Test
    void what_leads_to_each_state_of_a_conversation_is_what_the_table_says() {
        Arrivals.assertSame(ARRIVALS, Messages.TYPE.lifecycle());
    }
}
