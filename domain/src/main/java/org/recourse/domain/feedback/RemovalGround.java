package org.recourse.domain.feedback;

import org.recourse.domain.casework.Reason;

/** Why Amazon can be asked to remove a feedback (FBK-2). */
public enum RemovalGround implements Reason {
    // spotless:off
    PRODUCT_REVIEW  ("it is wholly a review of the product"),
    OBSCENE         ("it holds obscene words"),
    PERSONAL_DATA   ("it holds personal data"),
    AMAZON_DELIVERY ("it concerns a delivery that Amazon made"),
    OTHER           ("another ground, or none");
    // spotless:on

    private final String phrase;

    RemovalGround(String phrase) {
        this.phrase = phrase;
    }

    @Override
    public String phrase() {
        return phrase;
    }
}
