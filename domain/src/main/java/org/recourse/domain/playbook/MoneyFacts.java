package org.recourse.domain.playbook;

import java.util.Optional;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.payment.Payment;
import org.recourse.domain.payment.Payments;
import org.recourse.domain.returns.ReturnState;

/** Facts about money that has already gone to the buyer (CBK-6). */
final class MoneyFacts {
    private MoneyFacts() {}

    /** Looks at everything but the matter's own case. */
    static Truth paidAlready(Matter matter) {
        return Truth.of(Payments.of(Optional.empty(), matter.refunds(), matter.others()).payments().stream()
                .anyMatch(Payment::made));
    }

    static Truth remedyGiven(Matter matter) {
        boolean replaced = matter.others().stream()
                .anyMatch(other -> other.kind() == CaseKind.RETURN && ReturnFacts.hasBeen(other, ReturnState.REPLACED));
        return Truth.ifSeen(replaced || paidAlready(matter) == Truth.YES);
    }
}
