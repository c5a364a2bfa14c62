package org.recourse.application.recording;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a record. */
public sealed interface Outcome {
    /** How much of it was new, the least first. */
    enum Taken implements Outcome {
        /** It says nothing new. */
        KNOWN,
        /** It adds to something that was on the desk. */
        CHANGED,
        /** It brought something that was not on the desk. */
        FRESH;

        /**
         * Joins what became of two parts of a record.
         *
         * @param other what became of the other part
         * @return the newer of both
         */
        public Taken and(Taken other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    /**
     * It contradicts what is on the desk; nothing of it was taken in.
     *
     * @param columnOrNull the column to blame, or null
     * @param reason what is on the desk and what came
     */
    record Contradicted(@Nullable String columnOrNull, String reason) implements Outcome {
        /**
         * Returns the column to blame.
         *
         * @return its name, or empty if no single column is
         */
        public Optional<String> column() {
            return Optional.ofNullable(columnOrNull);
        }
    }
}
