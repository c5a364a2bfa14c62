package org.recourse.domain.feedback;

import org.junit.jupiter.api.Test;
import org.recourse.domain.lifecycle.Arrivals;

/** Tells the lifecycle from its targets (FBK-1, FBK-2, POL-9). */
class FeedbackArrivalsTest {
    private static final String ARRIVALS = """
            removal-asked    <- received: seller-asked-removal?; removal-declined: seller-asked-removal?
            removed          <- received: amazon-removed, buyer-removed; removal-asked: amazon-removed, buyer-removed
            removed          <- removal-declined: amazon-removed, buyer-removed; stands: amazon-removed, buyer-removed
            removed          <- revised-by-buyer: buyer-removed
            struck           <- received: amazon-struck; removal-asked: amazon-struck; removal-declined: amazon-struck; stands: amazon-struck
            removal-declined <- removal-asked: amazon-declined
            revised-by-buyer <- received: buyer-revised; removal-asked: buyer-revised; removal-declined: buyer-revised; stands: buyer-revised
            stands           <- received: seller-let-stand, deadline-passed?; removal-declined: seller-let-stand
            refused          <- received: seller-asked-removal?, deadline-passed?; removal-declined: seller-asked-removal?
            """;

    @Test
    void what_leads_to_each_state_of_a_feedback_is_what_the_table_says() {
        Arrivals.assertSame(ARRIVALS, Feedbacks.TYPE.lifecycle());
    }
}
