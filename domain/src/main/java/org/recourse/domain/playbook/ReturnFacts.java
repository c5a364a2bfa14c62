package org.recourse.domain.playbook;

import java.util.stream.Stream;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.claim.ClaimEvidence;

/** Facts about goods on their way back. */
final class ReturnFacts {
    private ReturnFacts() {}

    static Truth returnOnOrder(Matter matter) {
        return Truth.of(returns(matter).findAny().isPresent());
    }

    static Truth returnTracked(Matter matter) {
        boolean numbered = returns(matter)
                .anyMatch(r -> r.particulars().get(Particular.TRACKING).isPresent());
        return Truth.ifSeen(numbered || matter.about().evidence().contains(ClaimEvidence.RETURN_RECORD));
    }

    static Truth returnArrived(Matter matter) {
        return Truth.UNKNOWN;
    }

    static Stream<Case> returns(Matter matter) {
        return matter.others().stream().filter(other -> other.kind() == CaseKind.RETURN);
    }
}
