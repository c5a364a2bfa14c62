package org.recourse.domain.message;

import static org.recourse.domain.casework.Liability.NONE;
import static org.recourse.domain.lifecycle.Phase.CLOSED;
import static org.recourse.domain.lifecycle.Phase.SELLER_TO_ACT;
import static org.recourse.domain.lifecycle.Phase.WAITING;
import static org.recourse.domain.policy.PolicyId.MESSAGE_ANSWER;

import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.Liability;
import org.recourse.domain.casework.Meaning;
import org.recourse.domain.casework.MetricImpact;
import org.recourse.domain.lifecycle.Phase;
import org.recourse.domain.policy.PolicyId;

/** The states of a conversation with a buyer (MSG-1). */
public enum MessageState implements CaseState {
    // spotless:off
    //                phase          clock           window who pays order
    AWAITING_REPLY  (SELLER_TO_ACT, MESSAGE_ANSWER, null,  NONE,    MetricImpact.NONE),
    AWAITING_BUYER  (WAITING,       null,           null,  NONE,    MetricImpact.NONE),
    RESOLVED        (CLOSED,        null,           null,  NONE,    MetricImpact.NONE),
    NO_REPLY_NEEDED (CLOSED,        null,           null,  NONE,    MetricImpact.NONE);
    // spotless:on

    private final Meaning meaning;

    MessageState(
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
