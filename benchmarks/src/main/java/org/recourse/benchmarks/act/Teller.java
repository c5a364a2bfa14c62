package org.recourse.benchmarks.act;

import org.recourse.domain.claim.ClaimState;

/**
 * One way to take a story.
 *
 * @param <T> what is left of it
 */
interface Teller<T> {
    /**
     * Takes a story from the first happening to the last.
     *
     * @return what is left of it
     */
    T tell();

    /**
     * Reads what is left of a story.
     *
     * @param told what is left of it
     * @return the state at its end
     */
    ClaimState end(T told);
}
