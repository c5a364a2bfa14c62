package org.recourse.domain.casework;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of case (rulebook, section 1). */
public enum CaseKind {
    /** A buyer's A-to-z Guarantee claim. */
    A_TO_Z_CLAIM("ATZ"),
    /** A dispute raised with the bank that issued the buyer's card. */
    CHARGEBACK("CBK"),
    /** A conversation with a buyer. */
    BUYER_MESSAGE("MSG"),
    /** A return, a refund, or both. */
    RETURN("RET"),
    /** A buyer's feedback about the seller. */
    SELLER_FEEDBACK("FBK"),
    /** An inquiry or a warning from Amazon. */
    AMAZON_NOTICE("NTC");

    private final String code;

    CaseKind(String code) {
        this.code = code;
    }

    /**
     * Finds a kind by its kebab form or its code, in any case.
     *
     * @param text such as {@code a-to-z-claim} or {@code ATZ}
     * @return the kind, or empty if there is none of that name
     */
    public static Optional<CaseKind> find(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.kebab().equalsIgnoreCase(text) || kind.code.equalsIgnoreCase(text))
                .findFirst();
    }

    /**
     * Returns the three letters that its rules' ids and its case ids start with.
     *
     * @return the code, such as {@code ATZ}
     */
    public String code() {
        return code;
    }

    /**
     * Tells whether its cases are disputes, of which an order has one at a time: they are where they are, however often they are told.
     *
     * @return true for claims and chargebacks
     */
    public boolean isDispute() {
        return this == A_TO_Z_CLAIM || this == CHARGEBACK;
    }

    /**
     * Returns its name as files and the command line write it.
     *
     * @return the name, such as {@code a-to-z-claim}
     */
    public String kebab() {
        return Kebab.of(name());
    }
}
