package org.recourse.domain.payment;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.money.Money;

/**
 * Money that went back to a buyer, or may go back.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source from which side
 * @param reference the id of the refund or of the case
 * @param at when it was paid, or since when it has been pending
 * @param amountOrNull how much, or null if not known
 * @param made false as long as it is not decided
 */
public record Payment(
        Source source,
        String reference,
        Instant at,
        @Nullable Money amountOrNull,
        boolean made) {
    /**
     * Returns how much.
     *
     * @return the amount, or empty if not known
     */
    public Optional<Money> amount() {
        return Optional.ofNullable(amountOrNull);
    }
}
