package org.recourse.domain.claim;

import org.recourse.domain.casework.Reason;

/** Why a buyer files an A-to-z claim (ATZ-1). */
public enum ClaimReason implements Reason {
    // spotless:off
    NOT_RECEIVED         ("the order did not arrive"),
    NOT_AS_DESCRIBED     ("the goods are damaged, defective, incomplete, of the wrong size or kind, or not as described"),
    REFUND_NOT_RECEIVED  ("the goods went back and the refund did not come"),
    RETURN_REFUSED       ("the return was refused or ignored"),
    OTHER                ("another reason");
    // spotless:on

    private final String phrase;

    ClaimReason(String phrase) {
        this.phrase = phrase;
    }

    @Override
    public String phrase() {
        return phrase;
    }
}
