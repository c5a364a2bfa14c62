package org.recourse.domain.playbook;

import com.google.common.collect.Streams;
import java.util.Optional;
import java.util.stream.Stream;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Entry;
import org.recourse.domain.casework.Happening.Acted;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.claim.ClaimEvidence;
import org.recourse.domain.returns.Fault;
import org.recourse.domain.returns.ReturnReason;
import org.recourse.domain.returns.ReturnState;
import org.recourse.domain.returns.ReturnTrigger;

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

    /** A return on its way has not arrived; where no return is on its way, nothing is known. */
    static Truth returnArrived(Matter matter) {
        if (returns(matter).anyMatch(r -> hasBeen(r, ReturnState.RECEIVED))) {
            return Truth.YES;
        }
        return returns(matter).anyMatch(r -> r.state() == ReturnState.IN_TRANSIT) ? Truth.NO : Truth.UNKNOWN;
    }

    /** The last word of the buyer's on the return. */
    static Truth buyerInsists(Matter matter) {
        return Truth.ifSeen(returns(matter)
                .flatMap(r -> Streams.findLast(r.history().stream().filter(ReturnFacts::isBuyersWord)).stream())
                .anyMatch(entry -> ((Acted) entry.event().what()).on() == ReturnTrigger.BUYER_INSISTED));
    }

    private static boolean isBuyersWord(Entry entry) {
        return entry.effective()
                && entry.event().what() instanceof Acted acted
                && (acted.on() == ReturnTrigger.BUYER_INSISTED || acted.on() == ReturnTrigger.BUYER_ANSWERED);
    }

    static Truth reasonKnown(Matter matter) {
        boolean isKnown = matter.about().reason().isPresent()
                || returns(matter).anyMatch(r -> r.reason().isPresent());
        return Truth.of(isKnown);
    }

    static Truth sellersFault(Matter matter) {
        return returns(matter)
                .flatMap(r -> r.reason().stream())
                .map(ReturnReason.class::cast)
                .map(ReturnReason::fault)
                .filter(fault -> fault != Fault.UNKNOWN)
                .findFirst()
                .map(fault -> Truth.of(fault == Fault.SELLER))
                .orElse(Truth.UNKNOWN);
    }

    static boolean hasBeen(Case matter, ReturnState state) {
        return matter.history().stream().anyMatch(entry -> entry.state() == state);
    }

    /** The return itself, if the matter is one; else the returns of the same order. */
    private static Stream<Case> returns(Matter matter) {
        boolean isReturn = matter.about().kind() == CaseKind.RETURN;
        return isReturn
                ? Optional.of(matter.about()).stream()
                : matter.others().stream().filter(other -> other.kind() == CaseKind.RETURN);
    }
}
