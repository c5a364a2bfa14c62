package org.recourse.domain.claim;

import static org.recourse.domain.lifecycle.Actor.AMAZON;
import static org.recourse.domain.lifecycle.Actor.BUYER;
import static org.recourse.domain.lifecycle.Actor.CLOCK;
import static org.recourse.domain.lifecycle.Actor.SELLER;

import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.lifecycle.Trigger;

/** What can happen to an A-to-z claim. */
public enum ClaimTrigger implements Trigger {
    // spotless:off
    AMAZON_ASKED     (AMAZON, "Amazon asked the seller for an answer"),
    SELLER_RESPONDED (SELLER, "the seller answered Amazon"),
    SELLER_REFUNDED  (SELLER, "the seller refunded the buyer"),
    BUYER_WITHDREW   (BUYER,  "the buyer withdrew the claim"),
    DEADLINE_PASSED  (CLOCK,  "the time to answer passed and Amazon debited the seller"),
    AMAZON_GRANTED   (AMAZON, "Amazon granted the claim"),
    AMAZON_DENIED    (AMAZON, "Amazon denied the claim"),
    BUYER_APPEALED   (BUYER,  "the buyer appealed the denial"),
    SELLER_APPEALED  (SELLER, "the seller appealed"),
    APPEAL_GRANTED   (AMAZON, "Amazon granted the seller's appeal"),
    APPEAL_DENIED    (AMAZON, "Amazon denied the seller's appeal");
    // spotless:on

    private final Actor actor;
    private final String phrase;

    ClaimTrigger(Actor actor, String phrase) {
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
