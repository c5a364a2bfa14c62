package org.recourse.domain.reply;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.text.Language;

/**
 * A reply before it is sent.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text its text
 * @param audience whom it is written to
 * @param marketplace where the order is from, if that is known
 * @param language which language the reader reads, if that is known
 * @param order the order whose id it has to name, if it is not an answer (RPL-8)
 * @param attachments the sizes of what goes with it, in bytes
 */
public record Draft(
        String text,
        Audience audience,
        Optional<Marketplace> marketplace,
        Optional<Language> language,
        Optional<OrderId> order,
        List<Long> attachments) {
    /** Copies the list. */
    public Draft {
        attachments = ImmutableList.copyOf(attachments);
    }

    /**
     * Returns a draft of which nothing is known but its text.
     *
     * @param text the text
     * @param audience whom it is written to
     * @return the draft
     */
    public static Draft of(String text, Audience audience) {
        return new Draft(text, audience, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }
}
