package org.recourse.domain.notice;

import static org.recourse.domain.casework.Liability.NONE;
import static org.recourse.domain.lifecycle.Phase.SELLER_TO_ACT;
import static org.recourse.domain.lifecycle.Phase.WAITING;

import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.Liability;
import org.recourse.domain.casework.Meaning;
import org.recourse.domain.casework.MetricImpact;
import org.recourse.domain.lifecycle.Phase;
import org.recourse.domain.policy.PolicyId;

/**
 * The states of an inquiry or warning from Amazon (NTC-2). The only clock is a deadline that the notice states. An accepted answer does not close the
 * matter: the prevention tasks stay open (NTC-6).
 */
public enum NoticeState implements CaseState {
    // spotless:off
    //              phase          clock window who pays order
    RECEIVED      (SELLER_TO_ACT, null, null,  NONE,    MetricImpact.NONE),
    TRIAGED       (SELLER_TO_ACT, null, null,  NONE,    MetricImpact.NONE),
    CORRECTED     (SELLER_TO_ACT, null, null,  NONE,    MetricImpact.NONE),
    SALES_STOPPED (SELLER_TO_ACT, null, null,  NONE,    MetricImpact.NONE),
    ANSWERED      (WAITING,       null, null,  NONE,    MetricImpact.NONE),
    APPEALED      (WAITING,       null, null,  NONE,    MetricImpact.NONE),
    ACCEPTED      (SELLER_TO_ACT, null, null,  NONE,    MetricImpact.NONE),
    REJECTED      (SELLER_TO_ACT, null, null,  NONE,    MetricImpact.NONE),
    CLOSED        (Phase.CLOSED,  null, null,  NONE,    MetricImpact.NONE);
    // spotless:on

    private final Meaning meaning;

    NoticeState(
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
