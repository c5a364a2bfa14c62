package org.recourse.domain.playbook;

import org.recourse.domain.casework.Liability;

/** Facts about money that has already gone to the buyer (CBK-6). */
final class MoneyFacts {
    private MoneyFacts() {}

    static Truth paidAlready(Matter matter) {
        return Truth.of(matter.others().stream().anyMatch(other -> other.liability() == Liability.SELLER));
    }

    static Truth remedyGiven(Matter matter) {
        return Truth.ifSeen(paidAlready(matter) == Truth.YES);
    }
}
