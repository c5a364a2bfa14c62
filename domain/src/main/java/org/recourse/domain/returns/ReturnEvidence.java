package org.recourse.domain.returns;

import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.EvidenceSlot;
import org.recourse.domain.rule.RuleId;

/** What proves that a return was abused (RET-7); wanted from the arrival of the goods until they or the money are settled for good. */
public enum ReturnEvidence implements EvidenceSlot {
    // spotless:off
    PICTURES        ("pictures of the goods that came back"),
    SHIPMENT_RECORD ("the record of what was sent: weight, serial number, tracking"),
    CORRESPONDENCE  ("messages with the buyer");
    // spotless:on

    private static final RuleId RULE = RuleId.of("RET-7");

    private final String phrase;

    ReturnEvidence(String phrase) {
        this.phrase = phrase;
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public boolean isWantedFor(Case matter) {
        return matter.state() == ReturnState.RECEIVED || matter.state() == ReturnState.SAFE_T_FILED;
    }

    @Override
    public boolean isFilledByContacts() {
        return this == CORRESPONDENCE;
    }
}
