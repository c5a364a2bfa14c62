package org.recourse.domain.playbook;

import java.time.Instant;
import java.util.Optional;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.policy.PolicyId;

/** Facts about reaching the buyer (ATZ-12, ATZ-13). */
final class ContactFacts {
    private static final int CHANNELS_TO_TRY = 2;

    private ContactFacts() {}

    static Truth contacted(Matter matter) {
        return Truth.of(matter.about().contacts().size() >= CHANNELS_TO_TRY);
    }

    static Truth asked(Matter matter) {
        return Truth.of(!matter.about().contacts().isEmpty());
    }

    static Truth wrote(Matter matter) {
        return Truth.of(matter.others().stream().anyMatch(other -> other.kind() == CaseKind.BUYER_MESSAGE));
    }

    /** Silent is who was contacted, has not written since, and for whom no more time is left to wait: POL-2 is over, or the clock nearly. */
    static Truth silent(Matter matter) {
        return firstContact(matter.about())
                .map(at -> Truth.of(isTimeOver(matter) && !wroteSince(matter, at)))
                .orElse(Truth.NO);
    }

    private static boolean isTimeOver(Matter matter) {
        return TimeFacts.deadlineNear(matter) == Truth.YES || isContactTimeOver(matter);
    }

    private static boolean isContactTimeOver(Matter matter) {
        Instant notice = matter.about().openedAt();
        Instant end = matter.circumstances()
                .policies()
                .entry(PolicyId.CLAIM_CONTACT, matter.circumstances().marketplace(), notice)
                .span()
                .after(notice);
        return matter.now().isAfter(end);
    }

    private static Optional<Instant> firstContact(Case about) {
        return about.log().stream()
                .filter(event -> event.what().sort() == Happening.Sort.CONTACTED)
                .map(CaseEvent::at)
                .min(Instant::compareTo);
    }

    private static boolean wroteSince(Matter matter, Instant contact) {
        return matter.others().stream()
                .filter(other -> other.kind() == CaseKind.BUYER_MESSAGE)
                .flatMap(other -> other.log().stream())
                .anyMatch(event -> event.actor() == Actor.BUYER && event.at().isAfter(contact));
    }
}
