package org.recourse.domain.policy;

import java.time.LocalDate;
import java.util.List;

/** The editions that come with the product. */
final class StandardEditions {
    private StandardEditions() {}

    static List<PolicyEntry> entries() {
        return List.of(
                everywhere(PolicyId.CLAIM_ANSWER, "72 hours"),
                everywhere(PolicyId.CLAIM_CONTACT, "48 hours"),
                everywhere(PolicyId.CLAIM_APPEAL, "30 days"));
    }

    private static PolicyEntry everywhere(PolicyId id, String value) {
        LocalDate seen = LocalDate.of(2026, 11, 1);
        return new PolicyEntry(id, value, "2026-11", LocalDate.EPOCH, null, null, "Amazon, seller help", seen);
    }
}
