package org.recourse.domain.chargeback;

import static org.recourse.domain.chargeback.ChargebackReason.DUPLICATE;
import static org.recourse.domain.chargeback.ChargebackReason.FRAUD;
import static org.recourse.domain.chargeback.ChargebackReason.NOT_AS_DESCRIBED;
import static org.recourse.domain.chargeback.ChargebackReason.NOT_RECEIVED;
import static org.recourse.domain.chargeback.ChargebackReason.REFUND_NOT_PROCESSED;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.EvidenceSlot;
import org.recourse.domain.rule.RuleId;

/** What proves the seller's side of a chargeback, by its reason (CBK-4). */
public enum ChargebackEvidence implements EvidenceSlot {
    // spotless:off
    SHIPMENT_PROOF     ("proof that the order was shipped",                "CBK-4", FRAUD, NOT_RECEIVED),
    DELIVERY_PROOF     ("proof of delivery, or the recipient's signature", "CBK-4", FRAUD, NOT_RECEIVED),
    PICTURES           ("pictures of the product",                         "CBK-4", NOT_AS_DESCRIBED),
    TRANSACTION_RECORD ("the record of the transaction",                   "CBK-4", ChargebackReason.values()),
    CORRESPONDENCE     ("messages with the buyer",                         "CBK-4", ChargebackReason.values()),
    REFUND_PROOF       ("proof of a refund",                               "CBK-4", REFUND_NOT_PROCESSED, DUPLICATE);
    // spotless:on

    private final String phrase;
    private final RuleId rule;
    private final ImmutableSet<ChargebackReason> reasons;

    ChargebackEvidence(String phrase, String rule, ChargebackReason... reasons) {
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
    public Set<ChargebackReason> reasons() {
        return reasons;
    }

    @Override
    public boolean isWantedFor(Case matter) {
        return matter.reason().map(reasons::contains).orElse(reasons.size() == ChargebackReason.values().length);
    }

    @Override
    public boolean isFilledByContacts() {
        return this == CORRESPONDENCE;
    }
}
