package org.recourse.domain.notice;

import static org.recourse.domain.lifecycle.Actor.AMAZON;
import static org.recourse.domain.lifecycle.Actor.SELLER;

import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.lifecycle.Trigger;

/** What can happen to a notice. */
public enum NoticeTrigger implements Trigger {
    // spotless:off
    TRIAGED_MINOR        (SELLER, "the seller judged the matter minor"),
    TRIAGED_SEVERE       (SELLER, "the seller judged the matter severe"),
    SELLER_CORRECTED     (SELLER, "the seller corrected what was wrong"),
    SELLER_STOPPED_SALES (SELLER, "the seller stopped selling the product"),
    SELLER_ANSWERED      (SELLER, "the seller answered Amazon"),
    SELLER_APPEALED      (SELLER, "the seller appealed the warning as wrong"),
    SELLER_SORTED        (SELLER, "the seller found where the mail belongs, or that nothing has to be done"),
    AMAZON_ACCEPTED      (AMAZON, "Amazon accepted the answer"),
    AMAZON_REJECTED      (AMAZON, "Amazon rejected the answer"),
    AMAZON_WITHDREW      (AMAZON, "Amazon withdrew the notice"),
    SELLER_CLOSED        (SELLER, "the seller closed the matter");
    // spotless:on

    private final Actor actor;
    private final String phrase;

    NoticeTrigger(Actor actor, String phrase) {
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
