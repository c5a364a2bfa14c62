package org.recourse.domain.product;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A problem that buyers have had with a product before, and what solves it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param problem the problem in the seller's words
 * @param signs the phrases by which it is recognised in what a buyer writes, such as {@code flicker*}
 * @param solution what solves it
 */
public record KnownProblem(String problem, List<String> signs, Wording solution) {
    /** Copies the list. */
    public KnownProblem {
        signs = ImmutableList.copyOf(signs);
    }
}
