package org.recourse.domain.returns;

import static org.recourse.domain.casework.Liability.AMAZON;
import static org.recourse.domain.casework.Liability.NONE;
import static org.recourse.domain.casework.Liability.SELLER;
import static org.recourse.domain.lifecycle.Phase.SELLER_TO_ACT;
import static org.recourse.domain.lifecycle.Phase.WAITING;
import static org.recourse.domain.policy.PolicyId.RETURN_ANSWER;
import static org.recourse.domain.policy.PolicyId.RETURN_REFUND;

import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.Liability;
import org.recourse.domain.casework.Meaning;
import org.recourse.domain.casework.MetricImpact;
import org.recourse.domain.lifecycle.Phase;
import org.recourse.domain.policy.PolicyId;

/** The states of a return or refund (RET-2, RET-7). Who paid is said by the state that settled it; {@code CLOSED} comes after it or without
 * any payment. */
public enum ReturnState implements CaseState {
    // spotless:off
    //                   phase          clock          window who pays order
    REQUESTED          (SELLER_TO_ACT, RETURN_ANSWER, null,  NONE,    MetricImpact.NONE),
    NEGOTIATING        (WAITING,       null,          null,  NONE,    MetricImpact.NONE),
    AUTHORISED         (WAITING,       null,          null,  NONE,    MetricImpact.NONE),
    IN_TRANSIT         (WAITING,       null,          null,  NONE,    MetricImpact.NONE),
    RECEIVED           (SELLER_TO_ACT, RETURN_REFUND, null,  NONE,    MetricImpact.NONE),
    REFUNDED           (Phase.CLOSED,  null,          null,  SELLER,  MetricImpact.NONE),
    PARTIALLY_REFUNDED (Phase.CLOSED,  null,          null,  SELLER,  MetricImpact.NONE),
    REPLACED           (Phase.CLOSED,  null,          null,  SELLER,  MetricImpact.NONE),
    REJECTED           (Phase.CLOSED,  null,          null,  NONE,    MetricImpact.NONE),
    SAFE_T_FILED       (WAITING,       null,          null,  SELLER,  MetricImpact.NONE),
    REIMBURSED         (Phase.CLOSED,  null,          null,  AMAZON,  MetricImpact.NONE),
    SAFE_T_DENIED      (Phase.CLOSED,  null,          null,  SELLER,  MetricImpact.NONE),
    CLOSED             (Phase.CLOSED,  null,          null,  NONE,    MetricImpact.NONE);
    // spotless:on

    private final Meaning meaning;

    ReturnState(
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
