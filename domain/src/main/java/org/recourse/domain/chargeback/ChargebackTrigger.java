package org.recourse.domain.chargeback;

import static org.recourse.domain.lifecycle.Actor.AMAZON;
import static org.recourse.domain.lifecycle.Actor.BANK;
import static org.recourse.domain.lifecycle.Actor.BUYER;
import static org.recourse.domain.lifecycle.Actor.CLOCK;
import static org.recourse.domain.lifecycle.Actor.SELLER;

import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.lifecycle.Trigger;

/** What can happen to a chargeback. */
public enum ChargebackTrigger implements Trigger {
    // spotless:off
    SELLER_REPRESENTED      (SELLER, "the seller disputed the chargeback with evidence"),
    SELLER_ACCEPTED         (SELLER, "the seller let the chargeback stand"),
    SELLER_REFUNDED         (SELLER, "the seller refunded the buyer"),
    DEADLINE_PASSED         (CLOCK,  "the time to answer passed without an answer"),
    AMAZON_ASKED            (AMAZON, "Amazon asked the seller for more"),
    BANK_DECIDED_FOR_SELLER (BANK,   "the bank decided for the seller"),
    BANK_DECIDED_FOR_BUYER  (BANK,   "the bank decided for the buyer"),
    BUYER_DISPUTED_AGAIN    (BUYER,  "the buyer disputed the payment a second time"),
    BANK_REVERSED           (BANK,   "the bank reversed its decision in favour of the seller");
    // spotless:on

    private final Actor actor;
    private final String phrase;

    ChargebackTrigger(Actor actor, String phrase) {
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
