package org.recourse.application.intake;

import static org.recourse.domain.casework.Particular.AMOUNT;
import static org.recourse.domain.casework.Particular.LIABILITY;
import static org.recourse.domain.casework.Particular.METRIC_IMPACT;
import static org.recourse.domain.casework.Particular.ORDER;
import static org.recourse.domain.casework.Particular.REASON;
import static org.recourse.domain.casework.Particular.REFERENCE;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recourse.application.intake.IntakeRecord.ChargebackRecord;
import org.recourse.application.intake.IntakeRecord.ClaimRecord;
import org.recourse.application.intake.IntakeRecord.DebitRecord;
import org.recourse.application.intake.IntakeRecord.DecisionRecord;
import org.recourse.application.recording.Dossier;
import org.recourse.application.recording.DossierDraft;
import org.recourse.application.recording.Fact;
import org.recourse.application.recording.Matters;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.Happening.Told;
import org.recourse.domain.casework.Liability;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.casework.Reason;
import org.recourse.domain.chargeback.ChargebackState;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.lifecycle.Actor;

/** What claims and chargebacks become: one case for each order, on which a later filing is another opening (ATZ-2, CBK-3). */
final class Disputes {
    private Disputes() {}

    static Dossier of(ClaimRecord claim) {
        Particulars decision = decision(claim);
        Instant since = since(claim.decidedAt(), claim.filedAt());
        return new DossierDraft(CaseKind.A_TO_Z_CLAIM, Matters.order(claim.order()), claim.filedAt())
                .with(ORDER, claim.order())
                .with(REFERENCE, claim.claimId())
                .with(REASON, name(claim.reason()))
                .with(AMOUNT, claim.amount())
                .dueBy(claim.respondBy())
                .reported(state(claim), since, decision)
                .identifiedBy("claim-id", "filed-at");
    }

    /** Who is given a deadline is asked to act, even if no state is named. */
    private static CaseState state(ClaimRecord claim) {
        CaseState start = claim.respondBy() == null ? ClaimState.FILED : ClaimState.AWAITING_SELLER;
        return claim.state() == null ? start : claim.state();
    }

    private static Particulars decision(ClaimRecord claim) {
        Particulars decision = Particulars.NONE;
        decision = claim.liability() == null
                ? decision
                : decision.with(LIABILITY, claim.liability().name());
        return claim.metricImpact() == null
                ? decision
                : decision.with(METRIC_IMPACT, claim.metricImpact().name());
    }

    static Dossier of(ChargebackRecord chargeback) {
        Instant since = since(chargeback.decidedAt(), chargeback.receivedAt());
        return new DossierDraft(CaseKind.CHARGEBACK, Matters.order(chargeback.order()), chargeback.receivedAt())
                .with(ORDER, chargeback.order())
                .with(REFERENCE, chargeback.chargebackId())
                .with(REASON, name(chargeback.reason()))
                .with(AMOUNT, chargeback.amount())
                .dueBy(chargeback.respondBy())
                .reported(state(chargeback), since, Particulars.NONE)
                .identifiedBy("chargeback-id", "received-at");
    }

    /** What Amazon takes from the seller for a claim decides it; for a chargeback it may come back. */
    static Dossier of(DebitRecord debit, boolean isUndecided) {
        DossierDraft draft = new DossierDraft(debit.kind(), Matters.order(debit.order()), debit.at())
                .inferred()
                .with(ORDER, debit.order())
                .with(AMOUNT, debit.amount());
        boolean decides = isUndecided && debit.kind() == CaseKind.A_TO_Z_CLAIM;
        Particulars decision =
                Particulars.NONE.with(AMOUNT, debit.amount().toString()).with(LIABILITY, Liability.SELLER.name());
        return decides
                ? draft.reported(ClaimState.GRANTED, debit.at(), decision).dossier()
                : draft.dossier();
    }

    /** A decision that a mail tells of proves nothing: the matter is there, and the rest is for the seller to confirm (PRV-4). */
    static Dossier of(DecisionRecord decision) {
        Particulars told = Particulars.NONE;
        told = decision.liability() == null
                ? told
                : told.with(LIABILITY, decision.liability().name());
        told = decision.amount() == null
                ? told
                : told.with(AMOUNT, decision.amount().toString());
        return new DossierDraft(decision.kind(), Matters.order(decision.order()), decision.at())
                .inferred()
                .with(ORDER, decision.order())
                .then(Fact.of(decision.at(), Actor.AMAZON, new Told(decision.state(), told)))
                .dossier();
    }

    private static CaseState state(ChargebackRecord chargeback) {
        return chargeback.state() == null ? ChargebackState.NOTIFIED : chargeback.state();
    }

    private static Instant since(@Nullable Instant decidedAt, Instant openedAt) {
        return decidedAt == null ? openedAt : decidedAt;
    }

    private static @Nullable String name(@Nullable Reason reason) {
        return reason == null ? null : reason.name();
    }
}
