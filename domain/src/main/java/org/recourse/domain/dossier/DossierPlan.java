package org.recourse.domain.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.EvidenceSlot;
import org.recourse.domain.chargeback.ChargebackEvidence;
import org.recourse.domain.claim.ClaimEvidence;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.notice.NoticeEvidence;
import org.recourse.domain.reply.StandardTemplate;
import org.recourse.domain.returns.ReturnEvidence;
import org.recourse.domain.rule.RuleId;

/** What a dossier is for, who reads it, which letter opens it, and in which order the reader wants the evidence; the first row that fits holds. */
public enum DossierPlan {
    // spotless:off
    //             kind                      states       reader                     letter                                     evidence       rule      what it is
    APPEAL        (CaseKind.A_TO_Z_CLAIM,    Is.DECIDED,  "Amazon",                  StandardTemplate.APPEAL,                   Of.CLAIM,      "ATZ-15", "appeal of an A-to-z claim"),
    ANSWER        (CaseKind.A_TO_Z_CLAIM,    Is.ANY,      "Amazon",                  StandardTemplate.CLAIM_ANSWER,             Of.CLAIM,      "ATZ-3",  "answer to an A-to-z claim"),
    REPRESENTMENT (CaseKind.CHARGEBACK,      Is.ANY,      "the bank, through Amazon",StandardTemplate.CHARGEBACK_REPRESENTMENT, Of.CHARGEBACK, "CBK-4",  "representment of a chargeback"),
    REIMBURSEMENT (CaseKind.RETURN,          Is.ANY,      "Amazon",                  StandardTemplate.REIMBURSEMENT_CLAIM,      Of.RETURN,     "RET-7",  "claim for the reimbursement of an abused return"),
    REMOVAL       (CaseKind.SELLER_FEEDBACK, Is.ANY,      "Amazon",                  StandardTemplate.FEEDBACK_REMOVAL_REQUEST, Of.NOTHING,    "FBK-2",  "request to remove feedback"),
    WARNING_APPEAL(CaseKind.AMAZON_NOTICE,   Is.ANY,      "Amazon",                  StandardTemplate.WARNING_APPEAL,           Of.NOTICE,     "NTC-5",  "appeal of a warning");
    // spotless:on

    /** The words of the column {@code states}. */
    private static final class Is {
        static final Set<CaseState> ANY = ImmutableSet.of();
        static final Set<CaseState> DECIDED =
                ImmutableSet.of(ClaimState.GRANTED, ClaimState.APPEALED, ClaimState.APPEAL_LOST);
    }

    /** The words of the column {@code evidence}: what settles the matter first, the correspondence after it. */
    private static final class Of {
        static final List<EvidenceSlot> CLAIM = ImmutableList.of(
                ClaimEvidence.DELIVERY_PROOF,
                ClaimEvidence.SIGNATURE,
                ClaimEvidence.LISTING,
                ClaimEvidence.PICTURES,
                ClaimEvidence.RETURN_RECORD,
                ClaimEvidence.REFUND_PROOF,
                ClaimEvidence.CORRESPONDENCE);
        static final List<EvidenceSlot> CHARGEBACK = ImmutableList.of(
                ChargebackEvidence.TRANSACTION_RECORD,
                ChargebackEvidence.SHIPMENT_PROOF,
                ChargebackEvidence.DELIVERY_PROOF,
                ChargebackEvidence.PICTURES,
                ChargebackEvidence.REFUND_PROOF,
                ChargebackEvidence.CORRESPONDENCE);
        static final List<EvidenceSlot> RETURN = ImmutableList.copyOf(ReturnEvidence.values());
        static final List<EvidenceSlot> NOTICE = ImmutableList.copyOf(NoticeEvidence.values());
        static final List<EvidenceSlot> NOTHING = ImmutableList.of();
    }

    private final CaseKind kind;
    private final Set<CaseState> states;
    private final String reader;
    private final StandardTemplate letter;
    private final List<EvidenceSlot> evidence;
    private final RuleId rule;
    private final String purpose;

    DossierPlan(
            CaseKind kind,
            Set<CaseState> states,
            String reader,
            StandardTemplate letter,
            List<EvidenceSlot> evidence,
            String rule,
            String purpose) {
        this.kind = kind;
        this.states = states;
        this.reader = reader;
        this.letter = letter;
        this.evidence = evidence;
        this.rule = RuleId.of(rule);
        this.purpose = purpose;
    }

    /**
     * Finds the plan for a case.
     *
     * @param matter the case
     * @return the plan, or empty for a kind of case about which nobody decides, such as a buyer's message
     */
    public static Optional<DossierPlan> of(Case matter) {
        return Arrays.stream(values())
                .filter(plan ->
                        plan.kind == matter.kind() && (plan.states.isEmpty() || plan.states.contains(matter.state())))
                .findFirst();
    }

    /**
     * Returns who reads it.
     *
     * @return such as {@code Amazon}
     */
    public String reader() {
        return reader;
    }

    /**
     * Returns the letter that opens it.
     *
     * @return the template
     */
    public StandardTemplate letter() {
        return letter;
    }

    /**
     * Lists the evidence in the order in which the reader wants it.
     *
     * @return the slots
     */
    public List<EvidenceSlot> evidence() {
        return evidence;
    }

    /**
     * Returns the rule that asks for it.
     *
     * @return the rule
     */
    public RuleId rule() {
        return rule;
    }

    /**
     * Says what it is.
     *
     * @return such as {@code appeal of an A-to-z claim}
     */
    public String purpose() {
        return purpose;
    }
}
