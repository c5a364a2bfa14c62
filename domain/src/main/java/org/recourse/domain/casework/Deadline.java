package org.recourse.domain.casework;

import java.time.Instant;
import java.util.Optional;
import org.recourse.domain.policy.PolicyEntry;
import org.recourse.domain.policy.PolicyId;
import org.recourse.domain.rule.RuleId;

/**
 * A time by which something must, or may, be done, and where that comes from.
 *
 * <p>Immutable and thread-safe.
 *
 * @param policy what sets it
 * @param source who says so: the policy's source, or the notice
 * @param edition the policy edition; for a deadline from a notice, the edition that it beats
 * @param start when the clock started
 * @param due the last instant that is still in time
 */
public record Deadline(PolicyId policy, String source, String edition, Instant start, Instant due) {
    /** The source of a deadline that a notice states. */
    public static final String NOTICE = "stated in the notice";

    static Deadline by(PolicyEntry entry, Instant start, Optional<Instant> stated) {
        return stated.map(due -> new Deadline(entry.id(), NOTICE, entry.edition(), start, due))
                .orElseGet(() -> new Deadline(
                        entry.id(),
                        entry.source(),
                        entry.edition(),
                        start,
                        entry.span().after(start)));
    }

    /**
     * Returns the rule that sets it.
     *
     * @return the rule
     */
    public RuleId rule() {
        return policy.rule();
    }

    /**
     * Tells whether it has passed.
     *
     * @param now the time of asking
     * @return true if {@code now} is later than the due instant
     */
    public boolean isOverdue(Instant now) {
        return now.isAfter(due);
    }
}
