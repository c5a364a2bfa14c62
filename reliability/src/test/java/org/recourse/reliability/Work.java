package org.recourse.reliability;

import java.util.List;

/** A command that writes to a desk, and how to see whether it did. */
interface Work {
    List<String> words();

    /** Tells whether it ended as it should. */
    default boolean isRight(Clerk.Done done) {
        return done.exit() == 0;
    }

    /** Tells whether a desk holds it, once and whole. */
    boolean isIn(Kept kept);

    /** Tells whether a desk holds nothing of it. */
    boolean isNotIn(Kept kept);
}
