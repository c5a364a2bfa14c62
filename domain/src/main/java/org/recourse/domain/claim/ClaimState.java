package org.recourse.domain.claim;

import static org.recourse.domain.casework.Liability.AMAZON;
import static org.recourse.domain.casework.Liability.NONE;
import static org.recourse.domain.casework.Liability.SELLER;
import static org.recourse.domain.casework.MetricImpact.COUNTS;
import static org.recourse.domain.casework.MetricImpact.PENDING;
import static org.recourse.domain.casework.MetricImpact.SPARED;
import static org.recourse.domain.lifecycle.Phase.CLOSED;
import static org.recourse.domain.lifecycle.Phase.SELLER_TO_ACT;
import static org.recourse.domain.lifecycle.Phase.WAITING;
import static org.recourse.domain.policy.PolicyId.CLAIM_ANSWER;
import static org.recourse.domain.policy.PolicyId.CLAIM_APPEAL;

import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.Liability;
import org.recourse.domain.casework.Meaning;
import org.recourse.domain.casework.MetricImpact;
import org.recourse.domain.lifecycle.Phase;
import org.recourse.domain.policy.PolicyId;

/** The states of an A-to-z claim (ATZ-2), with who pays and whether it counts (ATZ-16, ATZ-17). */
public enum ClaimState implements CaseState {
    // spotless:off
    //                phase          clock         window        who pays order
    FILED           (WAITING,       null,         null,         NONE,    PENDING),
    AWAITING_SELLER (SELLER_TO_ACT, CLAIM_ANSWER, null,         NONE,    PENDING),
    RESPONDED       (WAITING,       null,         null,         NONE,    PENDING),
    GRANTED         (CLOSED,        null,         CLAIM_APPEAL, SELLER,  COUNTS),
    DENIED          (CLOSED,        null,         null,         NONE,    SPARED),
    WITHDRAWN       (CLOSED,        null,         null,         NONE,    SPARED),
    REFUNDED        (CLOSED,        null,         null,         SELLER,  COUNTS),
    APPEALED        (WAITING,       null,         null,         SELLER,  COUNTS),
    APPEAL_WON      (CLOSED,        null,         null,         AMAZON,  SPARED),
    APPEAL_LOST     (CLOSED,        null,         null,         SELLER,  COUNTS);
    // spotless:on

    private final Meaning meaning;

    ClaimState(
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
