package org.recourse.reliability;

import java.util.List;

/** A command that writes to a desk, and how to see whether it did. */
interface Work {
    List<String> words();

    /** Tells whether a desk holds it, once and whole. */
    boolean isIn(Kept kept);

    /** Tells whether a desk holds nothing of it. */
    boolean isNotIn(Kept kept);
}
