package org.recourse.domain.playbook;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.chargeback.ChargebackState;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.returns.ReturnState;

/** Facts about money that has already gone to the buyer (CBK-6). */
final class MoneyFacts {
    private static final Set<CaseState> BUYER_IS_PAID = ImmutableSet.of(
            ClaimState.GRANTED,
            ClaimState.REFUNDED,
            ClaimState.APPEALED,
            ClaimState.APPEAL_WON,
            ClaimState.APPEAL_LOST,
            ChargebackState.ACCEPTED,
            ChargebackState.LAPSED,
            ChargebackState.LOST);

    private MoneyFacts() {}

    /** Looks at everything but the matter's own case. */
    static Truth paidAlready(Matter matter) {
        return Truth.of(!matter.refunds().isEmpty() || matter.others().stream().anyMatch(MoneyFacts::paid));
    }

    private static boolean paid(Case other) {
        boolean isRefunded = other.kind() == CaseKind.RETURN
                && (ReturnFacts.hasBeen(other, ReturnState.REFUNDED)
                        || ReturnFacts.hasBeen(other, ReturnState.PARTIALLY_REFUNDED));
        return isRefunded || BUYER_IS_PAID.contains(other.state());
    }

    static Truth remedyGiven(Matter matter) {
        boolean replaced = matter.others().stream()
                .anyMatch(other -> other.kind() == CaseKind.RETURN && ReturnFacts.hasBeen(other, ReturnState.REPLACED));
        return Truth.ifSeen(replaced || paidAlready(matter) == Truth.YES);
    }
}
