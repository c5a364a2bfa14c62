package org.recourse.domain.returns;

import static org.recourse.domain.returns.Fault.REMORSE;
import static org.recourse.domain.returns.Fault.SELLER;
import static org.recourse.domain.returns.Fault.UNKNOWN;

import org.recourse.domain.casework.Reason;

/** Why a buyer returns goods, and whose fault that is (RET-1, RET-4). */
public enum ReturnReason implements Reason {
    // spotless:off
    DEFECTIVE          (SELLER,  "the goods do not work"),
    DAMAGED            (SELLER,  "the goods arrived damaged"),
    NOT_AS_DESCRIBED   (SELLER,  "the goods are not as described"),
    WRONG_ITEM         (SELLER,  "other goods arrived than were ordered"),
    MISSING_PARTS      (SELLER,  "parts are missing"),
    ARRIVED_LATE       (SELLER,  "the goods arrived too late"),
    NOT_RECEIVED       (SELLER,  "the goods did not arrive"),
    DOES_NOT_FIT       (REMORSE, "the size or colour does not suit"),
    NOT_WANTED         (REMORSE, "the goods are no longer wanted"),
    ORDERED_BY_MISTAKE (REMORSE, "the order was a mistake"),
    BETTER_PRICE       (REMORSE, "a better price was found"),
    OTHER              (UNKNOWN, "another reason");
    // spotless:on

    private final Fault fault;
    private final String phrase;

    ReturnReason(Fault fault, String phrase) {
        this.fault = fault;
        this.phrase = phrase;
    }

    /**
     * Says whose reason it is.
     *
     * @return the fault
     */
    public Fault fault() {
        return fault;
    }

    @Override
    public String phrase() {
        return phrase;
    }
}
