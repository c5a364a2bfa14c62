package org.recourse.domain.claim;

import java.util.List;
import java.util.Set;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseType;
import org.recourse.domain.casework.Duty;
import org.recourse.domain.lifecycle.Lifecycle;
import org.recourse.domain.policy.PolicyId;
import org.recourse.domain.rule.RuleId;

/** What all A-to-z claims have in common. */
public final class Claims {
    private static final int CHANNELS_TO_TRY = 2;

    /** The type of an A-to-z claim. */
    public static final CaseType TYPE = new CaseType(
            CaseKind.A_TO_Z_CLAIM,
            Lifecycle.of(
                    "A-to-z Guarantee claim",
                    RuleId.of("ATZ-2"),
                    ClaimState.class,
                    ClaimTrigger.class,
                    ClaimTransition.class,
                    List.of(ClaimState.FILED, ClaimState.AWAITING_SELLER)),
            List.of(ClaimReason.values()),
            List.of(ClaimEvidence.values()),
            List.of(new Duty(
                    PolicyId.CLAIM_CONTACT,
                    Set.of(ClaimState.AWAITING_SELLER),
                    matter -> matter.contacts().size() >= CHANNELS_TO_TRY)));

    private Claims() {}
}
