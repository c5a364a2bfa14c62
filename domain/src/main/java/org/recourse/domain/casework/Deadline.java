package org.recourse.domain.casework;

import java.time.Instant;
import org.recourse.domain.policy.PolicyEntry;
import org.recourse.domain.rule.RuleId;

/**
 * A time by which something must, or may, be done, and where that comes from.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule what sets it: a policy's rule, or for a deadline that no policy knows the rule of the kind's states
 * @param source who says so: the policy's source, or the notice
 * @param edition the policy edition; for a deadline from a notice, the edition that it beats; empty if no policy has a say
 * @param start when the clock started
 * @param due the last instant that is still in time
 */
public record Deadline(RuleId rule, String source, String edition, Instant start, Instant due) {
    /** The source of a deadline that a notice states. */
    public static final String NOTICE = "stated in the notice";

    /** The source of a deadline that the seller promised to the buyer. */
    public static final String PROMISE = "promised to the buyer";

    private static final String NO_EDITION = "";

    static Deadline by(PolicyEntry entry, Instant start) {
        Instant due = entry.span().after(start);
        return new Deadline(entry.id().rule(), entry.source(), entry.edition(), start, due);
    }

    static Deadline stated(RuleId rule, Instant start, Instant due) {
        return new Deadline(rule, NOTICE, NO_EDITION, start, due);
    }

    static Deadline promised(RuleId rule, Instant start, Instant due) {
        return new Deadline(rule, PROMISE, NO_EDITION, start, due);
    }

    /** This policy's deadline, beaten by the one that a notice states. */
    Deadline beatenBy(Instant stated) {
        return new Deadline(rule, NOTICE, edition, start, stated);
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
