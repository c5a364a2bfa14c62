package org.recourse.domain.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recourse.domain.casework.ContactChannel;
import org.recourse.domain.casework.Liability;
import org.recourse.domain.casework.MetricImpact;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.casework.Playthrough;

/** A feedback from the star to the strike (FBK-1, FBK-2, POL-9). */
class FeedbackStoryTest {
    private static final Particulars ONE_STAR =
            Particulars.NONE.with(Particular.RATING, "1").with(Particular.REASON, "amazon-delivery");

    @Test
    void a_feedback_is_declined_answered_asked_for_again_and_struck() {
        // One star for a delivery that Amazon made: ninety days to ask for its removal (POL-9). It counts.
        Playthrough feedback = received();
        feedback.is("received").isDue("POL-9", "05-31T00:00").means(Liability.NONE, MetricImpact.COUNTS);

        // Amazon declines. Nothing has to be done any more, though it counts.
        feedback.acted("03-05T09:00", "seller-asked-removal")
                .is("removal-asked")
                .hasNoClock();
        feedback.acted("03-06T09:00", "amazon-declined").is("removal-declined").hasNoClock();
        feedback.means(Liability.NONE, MetricImpact.COUNTS);

        // A public answer is recorded and moves nothing (FBK-1).
        feedback.contacted("03-06T10:00", ContactChannel.PUBLIC_ANSWER).is("removal-declined");
        assertEquals(Set.of(ContactChannel.PUBLIC_ANSWER), feedback.matter().contacts());

        // Within the ninety days of the feedback, not of the refusal, it can be asked for again; now it is struck.
        feedback.acted("05-31T00:00", "seller-asked-removal").is("removal-asked");
        feedback.acted("06-02T09:00", "amazon-struck").is("struck").means(Liability.NONE, MetricImpact.SPARED);
    }

    @Test
    void after_ninety_days_a_feedback_stands() {
        Playthrough feedback = received();
        assertEquals(
                "POL-9",
                feedback.refused("05-31T00:00", "deadline-passed").rule().id());
        assertEquals(
                "POL-9",
                feedback.refused("05-31T00:01", "seller-asked-removal").rule().id());
        feedback.acted("05-31T00:01", "deadline-passed").is("stands").means(Liability.NONE, MetricImpact.COUNTS);
        feedback.acted("06-30T00:00", "buyer-revised")
                .is("revised-by-buyer")
                .means(Liability.NONE, MetricImpact.SPARED);
    }

    @Test
    void a_refusal_long_ago_does_not_lengthen_the_time() {
        Playthrough feedback =
                received().acted("05-30T00:00", "seller-asked-removal").acted("05-30T12:00", "amazon-declined");
        assertEquals(
                "POL-9",
                feedback.refused("06-01T00:00", "seller-asked-removal").rule().id());
    }

    @Test
    void a_buyer_may_take_the_feedback_back() {
        received().acted("03-09T00:00", "buyer-removed").is("removed").means(Liability.NONE, MetricImpact.SPARED);
    }

    private static Playthrough received() {
        return Playthrough.opened(Feedbacks.TYPE, "03-02T00:00", ONE_STAR);
    }
}
