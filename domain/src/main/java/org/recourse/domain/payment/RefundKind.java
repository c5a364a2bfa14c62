package org.recourse.domain.payment;

import java.util.Arrays;
import java.util.Optional;
import org.recourse.domain.casework.Kebab;

/** What a refund gives back (RET-5). */
public enum RefundKind {
    /** Everything that was paid. */
    FULL,
    /** A part; the amount says how much. */
    PARTIAL,
    /** The price of the goods. */
    ITEM_PRICE,
    /** The cost of shipping. */
    SHIPPING,
    /** Something else, or not known. */
    OTHER;

    /**
     * Finds a kind by its name or kebab form, in any case.
     *
     * @param text such as {@code item-price}
     * @return the kind, or empty if there is none of that name
     */
    public static Optional<RefundKind> find(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(Kebab.toConstant(text)))
                .findFirst();
    }
}
