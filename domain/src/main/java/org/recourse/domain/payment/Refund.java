package org.recourse.domain.payment;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.OrderId;

/**
 * A refund that the seller made.
 *
 * <p>Immutable and thread-safe.
 *
 * @param refundId the source's own id, not empty
 * @param order the order
 * @param at when it was made
 * @param amount how much, more than nothing
 * @param kind what it gives back
 */
public record Refund(String refundId, OrderId order, Instant at, Money amount, RefundKind kind) {
    private static final String BY_MAIL = "mail ";

    /**
     * Checks id and amount.
     *
     * @throws IllegalArgumentException when the id is empty or the amount is not above zero
     */
    public Refund {
        checkArgument(!refundId.isEmpty(), "a refund without an id");
        checkArgument(amount.minorUnits() > 0, "a refund of nothing or less: %s", amount);
    }

    /**
     * Returns a refund that a mail tells of, of which only the mail has an id.
     *
     * @param messageId the mail's id
     * @param order the order
     * @param at when it was made
     * @param amount how much
     * @return the refund
     * @throws IllegalArgumentException when the amount is not above zero
     */
    public static Refund toldByMail(String messageId, OrderId order, Instant at, Money amount) {
        return new Refund(BY_MAIL + messageId, order, at, amount, RefundKind.OTHER);
    }

    /**
     * Tells whether a mail told of it.
     *
     * @return true if its id is that of a mail
     */
    public boolean isToldByMail() {
        return refundId.startsWith(BY_MAIL);
    }
}
