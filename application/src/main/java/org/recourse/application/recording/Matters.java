package org.recourse.application.recording;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.recourse.domain.order.OrderId;

/** What the cases of each kind are about: the texts that their ids are derived from. */
public final class Matters {
    private static final int HASH_LENGTH = 4;

    private Matters() {}

    /**
     * Returns the matter of claims and chargebacks: one case for each order.
     *
     * @param order the order
     * @return the matter
     */
    public static String order(OrderId order) {
        return order.text();
    }

    /**
     * Returns the matter of a conversation: the order, else the message that begins it.
     *
     * @param order the order, if there is one (MSG-2)
     * @param messageId the message's id
     * @return the matter
     */
    public static String conversation(Optional<OrderId> order, String messageId) {
        return order.map(OrderId::text).orElse(messageId);
    }

    /**
     * Returns the matter of a conversation about no order that has a thread.
     *
     * @param thread what its messages have in common, such as the buyer's relay address
     * @return the matter
     */
    public static String thread(String thread) {
        return "thread " + thread;
    }

    /**
     * Returns the matter of a return.
     *
     * @param order the order
     * @param rma Amazon's id of the return, if known
     * @return the matter
     */
    public static String returned(OrderId order, Optional<String> rma) {
        return rma.map(id -> order.text() + '|' + id).orElse(order.text());
    }

    /**
     * Returns the matter of a feedback, which has no id of its own.
     *
     * @param order the order
     * @param date its date
     * @param rating its stars
     * @param words the buyer's words; may be empty
     * @return the matter
     */
    public static String feedback(OrderId order, LocalDate date, int rating, String words) {
        String hash = Hashing.sha256()
                .hashString(words, StandardCharsets.UTF_8)
                .toString()
                .substring(0, HASH_LENGTH);
        return order.text() + '|' + date + '|' + rating + '|' + hash;
    }
}
