package org.recourse.domain.chargeback;

import static org.recourse.domain.casework.Liability.NONE;
import static org.recourse.domain.casework.Liability.SELLER;
import static org.recourse.domain.casework.MetricImpact.COUNTS;
import static org.recourse.domain.casework.MetricImpact.SPARED;
import static org.recourse.domain.lifecycle.Phase.CLOSED;
import static org.recourse.domain.lifecycle.Phase.SELLER_TO_ACT;
import static org.recourse.domain.lifecycle.Phase.WAITING;
import static org.recourse.domain.policy.PolicyId.CHARGEBACK_REPRESENTMENT;

import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.Liability;
import org.recourse.domain.casework.Meaning;
import org.recourse.domain.casework.MetricImpact;
import org.recourse.domain.lifecycle.Phase;
import org.recourse.domain.policy.PolicyId;

/** The states of a chargeback (CBK-3). It counts unless it is won; whether its reason counts at all is the policy's say (POL-14). */
public enum ChargebackState implements CaseState {
    // spotless:off
    //            phase          clock                     window who pays order
    NOTIFIED    (SELLER_TO_ACT, CHARGEBACK_REPRESENTMENT, null,  NONE,    COUNTS),
    REPRESENTED (WAITING,       null,                     null,  NONE,    COUNTS),
    ACCEPTED    (CLOSED,        null,                     null,  SELLER,  COUNTS),
    LAPSED      (CLOSED,        null,                     null,  SELLER,  COUNTS),
    WON         (CLOSED,        null,                     null,  NONE,    SPARED),
    LOST        (CLOSED,        null,                     null,  SELLER,  COUNTS);
    // spotless:on

    private final Meaning meaning;

    ChargebackState(
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
