package org.recourse.domain.feedback;

import static org.recourse.domain.lifecycle.Actor.AMAZON;
import static org.recourse.domain.lifecycle.Actor.BUYER;
import static org.recourse.domain.lifecycle.Actor.CLOCK;
import static org.recourse.domain.lifecycle.Actor.SELLER;

import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.lifecycle.Trigger;

/** What can happen to a feedback. */
public enum FeedbackTrigger implements Trigger {
    // spotless:off
    SELLER_ASKED_REMOVAL (SELLER, "the seller asked Amazon to remove the feedback"),
    AMAZON_REMOVED       (AMAZON, "Amazon removed the feedback"),
    AMAZON_STRUCK        (AMAZON, "Amazon struck the feedback through"),
    AMAZON_DECLINED      (AMAZON, "Amazon declined to remove the feedback"),
    BUYER_REVISED        (BUYER,  "the buyer revised the feedback"),
    BUYER_REMOVED        (BUYER,  "the buyer removed the feedback"),
    SELLER_LET_STAND     (SELLER, "the seller let the feedback stand"),
    DEADLINE_PASSED      (CLOCK,  "the time to ask for its removal passed");
    // spotless:on

    private final Actor actor;
    private final String phrase;

    FeedbackTrigger(Actor actor, String phrase) {
        this.actor = actor;
        this.phrase = phrase;
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public String phrase() {
        return phrase;
    }
}
