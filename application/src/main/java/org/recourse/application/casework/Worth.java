package org.recourse.application.casework;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.money.Money;

/**
 * What hangs on a case (ODR-8, as far as today's window goes).
 *
 * <p>Immutable and thread-safe.
 *
 * @param moneyOrNull the money at stake, or null if not known
 * @param defects how many defective orders fewer today's Order Defect Rate would have if the case did not count: 1, or 0 if the case does
 *     not count, its order is not in the window, not known, or defective through another case too
 * @param leftOrNull the time until the deadline, negative if it has passed; null if no clock runs
 */
public record Worth(
        @Nullable Money moneyOrNull, int defects, @Nullable Duration leftOrNull) {
    /**
     * Returns the money at stake.
     *
     * @return the money, or empty if not known
     */
    public Optional<Money> money() {
        return Optional.ofNullable(moneyOrNull);
    }

    /**
     * Returns the time left.
     *
     * @return the time, or empty if no clock runs
     */
    public Optional<Duration> left() {
        return Optional.ofNullable(leftOrNull);
    }
}
