package org.recourse.domain.returns;

import java.util.List;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseType;
import org.recourse.domain.lifecycle.Lifecycle;
import org.recourse.domain.rule.RuleId;

/** What all returns and refunds have in common. */
public final class Returns {
    /** The type of a return or refund. */
    public static final CaseType TYPE = new CaseType(
            CaseKind.RETURN,
            Lifecycle.of(
                    "return",
                    RuleId.of("RET-2"),
                    ReturnState.class,
                    ReturnTrigger.class,
                    ReturnTransition.class,
                    List.of(ReturnState.REQUESTED)),
            List.of(ReturnReason.values()),
            List.of(ReturnEvidence.values()),
            List.of());

    private Returns() {}
}
