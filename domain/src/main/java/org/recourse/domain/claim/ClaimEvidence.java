package org.recourse.domain.claim;

import static org.recourse.domain.claim.ClaimReason.NOT_AS_DESCRIBED;
import static org.recourse.domain.claim.ClaimReason.NOT_RECEIVED;
import static org.recourse.domain.claim.ClaimReason.REFUND_NOT_RECEIVED;
import static org.recourse.domain.claim.ClaimReason.RETURN_REFUSED;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.EvidenceSlot;
import org.recourse.domain.rule.RuleId;

/** What proves the seller's side of an A-to-z claim, by the claim's reason. */
public enum ClaimEvidence implements EvidenceSlot {
    // spotless:off
    DELIVERY_PROOF       ("tracking number and delivery date",               "ATZ-5",  NOT_RECEIVED),
    SIGNATURE            ("the recipient's signature, if there is one",      "ATZ-5",  NOT_RECEIVED),
    LISTING              ("the listing that states what was sold",           "ATZ-8",  NOT_AS_DESCRIBED),
    PICTURES             ("pictures of the goods",                           "ATZ-9",  NOT_AS_DESCRIBED),
    RETURN_RECORD        ("the return's tracking and its records",           "ATZ-10", REFUND_NOT_RECEIVED, RETURN_REFUSED),
    REFUND_PROOF         ("proof of the refund",                             "ATZ-10", REFUND_NOT_RECEIVED),
    CORRESPONDENCE       ("messages with the buyer and contact attempts",    "ATZ-12", ClaimReason.values());
    // spotless:on

    private final String phrase;
    private final RuleId rule;
    private final ImmutableSet<ClaimReason> reasons;

    ClaimEvidence(String phrase, String rule, ClaimReason... reasons) {
        this.phrase = phrase;
        this.rule = RuleId.of(rule);
        this.reasons = ImmutableSet.copyOf(reasons);
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public RuleId rule() {
        return rule;
    }

    /**
     * Returns the reasons for which this is evidence.
     *
     * @return the reasons
     */
    public Set<ClaimReason> reasons() {
        return reasons;
    }

    @Override
    public boolean isWantedFor(Case matter) {
        return matter.reason().map(reasons::contains).orElse(reasons.size() == ClaimReason.values().length);
    }

    @Override
    public boolean isFilledByContacts() {
        return this == CORRESPONDENCE;
    }
}
