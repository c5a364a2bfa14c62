package org.recourse.domain.playbook;

import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.claim.ClaimEvidence;
import org.recourse.domain.lifecycle.Actor;

/** Facts about what has been done and recorded in a case. */
final class WorkFacts {
    private WorkFacts() {}

    static Truth nobodySays(Matter matter) {
        return Truth.UNKNOWN;
    }

    static Truth somethingToShow(Matter matter) {
        return Truth.of(hasSomethingToShow(matter.about()));
    }

    static Truth workStarted(Matter matter) {
        return Truth.of(hasSomethingToShow(matter.about()) || isNoted(matter.about()));
    }

    private static boolean hasSomethingToShow(Case about) {
        return !about.evidence().isEmpty() || !about.contacts().isEmpty();
    }

    private static boolean isNoted(Case about) {
        return about.log().stream()
                .anyMatch(event -> event.what().sort() == Happening.Sort.NOTED && event.actor() == Actor.SELLER);
    }

    static Truth evidenceComplete(Matter matter) {
        return Truth.of(!matter.about().evidence().isEmpty()
                && matter.about().missingEvidence().isEmpty());
    }

    static Truth otherCaseOpen(Matter matter) {
        return Truth.of(matter.others().stream().anyMatch(other -> !other.isClosed()));
    }

    static Truth aboutAnOrder(Matter matter) {
        return Truth.of(matter.about().order().isPresent());
    }

    static Truth decisionTold(Matter matter) {
        return Truth.of(matter.about()
                .told()
                .filter(told -> !isRefuted(matter.about(), told))
                .isPresent());
    }

    /** The seller has looked into the account since, and it shows otherwise. */
    private static boolean isRefuted(Case about, CaseEvent told) {
        return about.log().stream()
                .filter(event -> event.what() instanceof Happening.FoundOut found
                        && found.fact().equals(Fact.DECISION_TOLD.kebab())
                        && !found.holds())
                .anyMatch(event -> !event.at().isBefore(told.at()));
    }

    static Truth claimOpen(Matter matter) {
        return Truth.of(
                matter.others().stream().anyMatch(other -> other.kind() == CaseKind.A_TO_Z_CLAIM && !other.isClosed()));
    }

    static Truth listingAttached(Matter matter) {
        return Truth.ifSeen(matter.about().evidence().contains(ClaimEvidence.LISTING));
    }
}
