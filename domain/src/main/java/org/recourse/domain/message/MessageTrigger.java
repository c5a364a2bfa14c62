package org.recourse.domain.message;

import static org.recourse.domain.lifecycle.Actor.AMAZON;
import static org.recourse.domain.lifecycle.Actor.BUYER;
import static org.recourse.domain.lifecycle.Actor.SELLER;

import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.lifecycle.Trigger;

/** What can happen in a conversation with a buyer. */
public enum MessageTrigger implements Trigger {
    // spotless:off
    BUYER_WROTE      (BUYER,  "the buyer wrote"),
    SELLER_REPLIED   (SELLER, "the seller replied"),
    REPLY_NOT_NEEDED (SELLER, "the seller marked that no reply is needed"),
    MATTER_RESOLVED  (SELLER, "the matter was resolved"),
    MATTER_MOVED     (SELLER, "the matter became a return, a claim or an order change"),
    AUTO_REPLY_SENT  (SELLER, "an automatic answer went out"),
    REPLY_COPIED     (AMAZON, "a copy of the seller's own reply came back"),
    REPLY_BOUNCED    (AMAZON, "the seller's reply was not delivered");
    // spotless:on

    private final Actor actor;
    private final String phrase;

    MessageTrigger(Actor actor, String phrase) {
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
