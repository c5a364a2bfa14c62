package org.recourse.domain.product;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A product of a case of which something is noted.
 *
 * <p>Immutable and thread-safe.
 *
 * @param note the note
 * @param problemOrNull the known problem that the buyer writes about, or null if none is recognised
 */
public record NotedProduct(ProductNote note, @Nullable KnownProblem problemOrNull) {
    /**
     * Returns the known problem that the buyer writes about.
     *
     * @return the problem, or empty if none is recognised
     */
    public Optional<KnownProblem> problem() {
        return Optional.ofNullable(problemOrNull);
    }
}
