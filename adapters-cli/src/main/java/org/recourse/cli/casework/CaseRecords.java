package org.recourse.cli.casework;

import org.recourse.application.casework.Recorded;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;

/** Tells the user what became of a record. */
public final class CaseRecords {
    private CaseRecords() {}

    /**
     * Returns the case as it is after something was recorded.
     *
     * @param id the case
     * @param recorded what became of the record
     * @return the case
     * @throws Failure when it is not on the case
     */
    public static Case done(CaseId id, Recorded recorded) {
        if (recorded instanceof Recorded.Done done) {
            return done.matter();
        }
        throw failure(id, recorded);
    }

    private static Failure failure(CaseId id, Recorded recorded) {
        if (recorded instanceof Recorded.UnknownSlot slot) {
            return new Failure(
                            ExitCode.RULE_REFUSED,
                            "unknown-slot",
                            "%s: there is no such place for evidence".formatted(id),
                            "known are " + String.join(", ", slot.known()))
                    .with(new Fields().put("known", slot.known()));
        }
        return recorded instanceof Recorded.Purged ? purged(id) : CaseLookup.unknown(id.text());
    }

    /**
     * Builds the failure of words that are not kept any more.
     *
     * @param id the case
     * @return the failure
     */
    public static Failure purged(CaseId id) {
        return new Failure(
                ExitCode.RULE_REFUSED,
                "purged",
                "%s: its personal data were purged, so no words are kept for it any more (PRV-2)".formatted(id),
                null);
    }
}
