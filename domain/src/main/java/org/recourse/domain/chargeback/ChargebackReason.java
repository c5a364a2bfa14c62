package org.recourse.domain.chargeback;

import org.recourse.domain.casework.Reason;

/** Why a cardholder disputes a payment (CBK-5). */
public enum ChargebackReason implements Reason {
    // spotless:off
    FRAUD                ("the cardholder says that somebody else used the card"),
    NOT_RECEIVED         ("the order did not arrive"),
    NOT_AS_DESCRIBED     ("the goods are not as described"),
    REFUND_NOT_PROCESSED ("a refund that was due did not come"),
    DUPLICATE            ("the order was charged twice, or was cancelled"),
    OTHER                ("another reason");
    // spotless:on

    private final String phrase;

    ChargebackReason(String phrase) {
        this.phrase = phrase;
    }

    @Override
    public String phrase() {
        return phrase;
    }
}
