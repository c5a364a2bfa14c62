package org.recourse.application.intake;

import static org.recourse.domain.casework.Particular.AMOUNT;
import static org.recourse.domain.casework.Particular.ASIN;
import static org.recourse.domain.casework.Particular.CARRIER;
import static org.recourse.domain.casework.Particular.IN_POLICY;
import static org.recourse.domain.casework.Particular.ORDER;
import static org.recourse.domain.casework.Particular.REASON;
import static org.recourse.domain.casework.Particular.REFERENCE;
import static org.recourse.domain.casework.Particular.SKU;
import static org.recourse.domain.casework.Particular.TEXT;
import static org.recourse.domain.casework.Particular.TRACKING;

import java.time.Duration;
import java.util.Optional;
import org.recourse.application.intake.IntakeRecord.ReturnRecord;
import org.recourse.application.intake.IntakeRecord.Stage;
import org.recourse.application.recording.Dossier;
import org.recourse.application.recording.DossierDraft;
import org.recourse.application.recording.Matters;
import org.recourse.application.recording.Outcome;
import org.recourse.application.recording.Outcome.Taken;
import org.recourse.application.recording.Recorder;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Particulars;

/** Takes in return requests, and the claims that their report flags. */
final class ReturnIntake {
    private static final Duration SAME_REQUEST = Duration.ofDays(3);

    private final Recorder recorder;

    ReturnIntake(Recorder recorder) {
        this.recorder = recorder;
    }

    Outcome take(ReturnRecord told) {
        Dossier dossier = dossier(told);
        Outcome outcome = recorder.twin(dossier, told.order(), matter -> isSame(matter, told))
                .<Outcome>map(twin -> recorder.match(twin, dossier))
                .orElseGet(() -> recorder.learn(dossier));
        return told.claimed() && outcome instanceof Taken taken ? taken.and(flagged(told)) : outcome;
    }

    /** A mail tells of a return without Amazon's id of it, the report with it; both name the time, the report to the day. */
    private static boolean isSame(Case matter, ReturnRecord told) {
        Optional<String> known = matter.particulars().get(REFERENCE);
        boolean isNamedAlike =
                told.rma() == null || known.isEmpty() || known.get().equals(told.rma());
        Duration apart = Duration.between(matter.openedAt(), told.requestedAt()).abs();
        return isNamedAlike && apart.compareTo(SAME_REQUEST) <= 0;
    }

    private static Dossier dossier(ReturnRecord told) {
        DossierDraft draft = new DossierDraft(
                        CaseKind.RETURN,
                        Matters.returned(told.order(), Optional.ofNullable(told.rma())),
                        told.requestedAt())
                .with(ORDER, told.order())
                .with(REFERENCE, told.rma())
                .with(REASON, told.reason() == null ? null : told.reason().name())
                .with(AMOUNT, told.amount())
                .with(SKU, told.sku())
                .with(ASIN, told.asin())
                .with(CARRIER, told.carrier())
                .with(TRACKING, told.tracking())
                .with(IN_POLICY, told.inPolicy())
                .saying(TEXT, told.comment());
        told.stages().forEach(stage -> draft.reported(stage.state(), stage.at(), money(stage)));
        return draft.dossier();
    }

    private static Particulars money(Stage stage) {
        return stage.amount() == null
                ? Particulars.NONE
                : Particulars.NONE.with(AMOUNT, stage.amount().toString());
    }

    /** The flag says that there is a claim, not when it was filed; the return's request is the earliest time. */
    private Taken flagged(ReturnRecord told) {
        Dossier claim = new DossierDraft(CaseKind.A_TO_Z_CLAIM, Matters.order(told.order()), told.requestedAt())
                .inferred()
                .with(ORDER, told.order())
                .dossier();
        return (Taken) recorder.learn(claim);
    }
}
