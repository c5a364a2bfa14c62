package org.recourse.domain.lifecycle;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.recourse.domain.rule.RuleId;

/**
 * Why something was not done. A value, not an error.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reason the kind of refusal
 * @param rule the rule that refuses
 * @param missing in plain words, each thing that stands in the way; never empty
 * @param open the triggers that have a row in the present state
 */
public record Refusal(Reason reason, RuleId rule, List<String> missing, List<Trigger> open) {
    /** The kinds of refusal. */
    public enum Reason {
        /** The state has no row for the trigger. */
        NO_ROW,
        /** A row of the table refuses under these facts. */
        GUARD,
        /** The time given lies before what has already happened to the case. */
        OUT_OF_ORDER,
        /** The act needs a particular that was not given, such as an amount. */
        INCOMPLETE
    }

    /** Copies the lists. */
    public Refusal {
        missing = ImmutableList.copyOf(missing);
        open = ImmutableList.copyOf(open);
    }
}
