package org.recourse.domain.playbook;

import java.util.Optional;

/** What is known about a {@link Fact}. */
public enum Truth {
    /** It is the case. */
    YES,
    /** It is not the case. */
    NO,
    /** Nobody has said. */
    UNKNOWN;

    /**
     * Returns what is known when the answer is at hand.
     *
     * @param holds the answer
     * @return {@link #YES} or {@link #NO}
     */
    public static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    static Truth of(Optional<Boolean> holds) {
        return holds.map(Truth::of).orElse(UNKNOWN);
    }

    /** What is known when seeing the proof settles it, and not seeing it settles nothing. */
    static Truth ifSeen(boolean proof) {
        return proof ? YES : UNKNOWN;
    }
}
