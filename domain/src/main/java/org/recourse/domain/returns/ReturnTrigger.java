package org.recourse.domain.returns;

import static org.recourse.domain.lifecycle.Actor.AMAZON;
import static org.recourse.domain.lifecycle.Actor.BUYER;
import static org.recourse.domain.lifecycle.Actor.CARRIER;
import static org.recourse.domain.lifecycle.Actor.SELLER;

import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.lifecycle.Trigger;

/** What can happen to a return or refund. */
public enum ReturnTrigger implements Trigger {
    // spotless:off
    SELLER_ASKED_REASON  (SELLER,  "the seller asked for the reason"),
    SELLER_OFFERED       (SELLER,  "the seller offered a cheaper remedy"),
    BUYER_ANSWERED       (BUYER,   "the buyer answered"),
    BUYER_INSISTED       (BUYER,   "the buyer insisted on the return"),
    BUYER_CANCELLED      (BUYER,   "the buyer called the return off"),
    SELLER_AUTHORISED    (SELLER,  "the seller authorised the return"),
    AMAZON_AUTHORISED    (AMAZON,  "Amazon authorised the return"),
    SELLER_REJECTED      (SELLER,  "the seller rejected the return"),
    BUYER_SHIPPED        (BUYER,   "the buyer sent the goods back"),
    GOODS_ARRIVED        (CARRIER, "the goods arrived at the seller's"),
    SELLER_REFUNDED      (SELLER,  "the seller refunded the buyer"),
    SELLER_REFUNDED_PART (SELLER,  "the seller refunded a part and the buyer keeps the goods"),
    AMAZON_REFUNDED      (AMAZON,  "Amazon refunded the buyer in the seller's name"),
    SELLER_REPLACED      (SELLER,  "the seller sent a replacement"),
    SAFE_T_CLAIMED       (SELLER,  "the seller claimed reimbursement from Amazon"),
    SAFE_T_GRANTED       (AMAZON,  "Amazon reimbursed the seller"),
    SAFE_T_REFUSED       (AMAZON,  "Amazon refused the reimbursement"),
    GOODS_RESOLD         (SELLER,  "the goods were sound, relabelled and put back on sale"),
    GOODS_DESTROYED      (SELLER,  "the goods were damaged and destroyed"),
    GOODS_SHIPPED_HOME   (SELLER,  "the goods were damaged and shipped home"),
    GOODS_HANDED_OVER    (SELLER,  "the goods were damaged and handed to a third-party warehouse"),
    SELLER_CLOSED        (SELLER,  "the seller closed the matter");
    // spotless:on

    private final Actor actor;
    private final String phrase;

    ReturnTrigger(Actor actor, String phrase) {
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
