package org.recourse.domain.chargeback;

import java.util.List;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseType;
import org.recourse.domain.lifecycle.Lifecycle;
import org.recourse.domain.rule.RuleId;

/** What all chargebacks have in common: raised with the buyer's bank, not with Amazon, which only passes them on (CBK-1). */
public final class Chargebacks {
    /** The type of a chargeback. */
    public static final CaseType TYPE = new CaseType(
            CaseKind.CHARGEBACK,
            Lifecycle.of(
                    "chargeback",
                    RuleId.of("CBK-3"),
                    ChargebackState.class,
                    ChargebackTrigger.class,
                    ChargebackTransition.class,
                    List.of(ChargebackState.NOTIFIED)),
            List.of(ChargebackReason.values()),
            List.of(ChargebackEvidence.values()),
            List.of());

    private Chargebacks() {}
}
