package org.recourse.domain.feedback;

import static org.recourse.domain.casework.Liability.NONE;
import static org.recourse.domain.casework.MetricImpact.COUNTS;
import static org.recourse.domain.casework.MetricImpact.SPARED;
import static org.recourse.domain.lifecycle.Phase.CLOSED;
import static org.recourse.domain.lifecycle.Phase.SELLER_TO_ACT;
import static org.recourse.domain.lifecycle.Phase.WAITING;
import static org.recourse.domain.policy.PolicyId.FEEDBACK_REMOVAL;

import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.Liability;
import org.recourse.domain.casework.Meaning;
import org.recourse.domain.casework.MetricImpact;
import org.recourse.domain.lifecycle.Phase;
import org.recourse.domain.policy.PolicyId;

/** The states of a buyer's feedback about the seller (FBK-1). It counts unless removed or struck; from how many stars on is the
 * policy's say (POL-15). */
public enum FeedbackState implements CaseState {
    // spotless:off
    //                 phase          clock             window who pays order
    RECEIVED         (SELLER_TO_ACT, FEEDBACK_REMOVAL, null,  NONE,    COUNTS),
    REMOVAL_ASKED    (WAITING,       null,             null,  NONE,    COUNTS),
    REMOVED          (CLOSED,        null,             null,  NONE,    SPARED),
    STRUCK           (CLOSED,        null,             null,  NONE,    SPARED),
    REMOVAL_DECLINED (CLOSED,        null,             null,  NONE,    COUNTS),
    REVISED_BY_BUYER (CLOSED,        null,             null,  NONE,    SPARED),
    STANDS           (CLOSED,        null,             null,  NONE,    COUNTS);
    // spotless:on

    private final Meaning meaning;

    FeedbackState(
            Phase phase,
            @Nullable PolicyId clock,
            @Nullable PolicyId window,
            Liability liability,
            MetricImpact metricImpact) {
        this.meaning = new Meaning(phase, clock, window, liability, metricImpact);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
