package org.recourse.application.casework;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.Deadline;
import org.recourse.domain.health.Worth;
import org.recourse.domain.playbook.Recommendation;

/**
 * What there is to do, what matters most first.
 *
 * <p>Immutable and thread-safe.
 *
 * @param open the open cases
 * @param windows the closed cases about which something may still be done, such as an appeal, by the end of their windows
 * @param unsorted how many mails wait for somebody to sort them; they are not among the open cases
 */
public record Worklist(List<Task> open, List<Task> windows, int unsorted) {
    /** Copies the lists. */
    public Worklist {
        open = ImmutableList.copyOf(open);
        windows = ImmutableList.copyOf(windows);
    }

    /**
     * A case on the worklist.
     *
     * @param matter the case
     * @param deadlineOrNull of an open case the deadline to show, of a closed one the end of its window; null if no clock runs
     * @param overdue true if that deadline has passed
     * @param worth what hangs on it
     * @param adviceOrNull what to do next, or null if nothing is left to do
     */
    public record Task(
            Case matter,
            @Nullable Deadline deadlineOrNull,
            boolean overdue,
            Worth worth,
            @Nullable Recommendation adviceOrNull) {
        /**
         * Returns the deadline.
         *
         * @return the deadline, or empty if no clock runs
         */
        public Optional<Deadline> deadline() {
            return Optional.ofNullable(deadlineOrNull);
        }

        /**
         * Returns what to do next.
         *
         * @return the advice, or empty if nothing is left to do
         */
        public Optional<Recommendation> advice() {
            return Optional.ofNullable(adviceOrNull);
        }
    }
}
