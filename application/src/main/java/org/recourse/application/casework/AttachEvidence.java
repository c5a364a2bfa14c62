package org.recourse.application.casework;

import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import java.util.Optional;
import org.recourse.application.casework.Filing.Paper;
import org.recourse.application.desk.Desk;
import org.recourse.application.recording.Fact;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.EvidenceSlot;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.lifecycle.Actor;

/**
 * Records that a file is evidence of a case. The file itself stays where it is; the case holds its digest, so that it can be told later
 * that it is the same file, and its place, so that it can be found again.
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class AttachEvidence {
    private final Filing filing;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     */
    public AttachEvidence(Desk desk) {
        this.filing = new Filing(desk);
    }

    /**
     * What is to be attached.
     *
     * @param account whose case
     * @param id the case
     * @param slot the kebab form of the place that it fills, such as {@code delivery-proof}
     * @param digest SHA-256 of the file, in lower-case hexadecimal
     * @param place where it is, which is kept apart as personal data
     * @param at when it was made or found
     * @param now the time of asking, at which the desk learns of it
     */
    public record Request(
            AccountId account, CaseId id, String slot, String digest, String place, Instant at, Instant now) {}

    /**
     * Attaches the evidence, in one transaction. The same file at the same place and time is attached once.
     *
     * @param request what is to be attached
     * @return {@link Recorded.Done}, {@link Recorded.UnknownCase}, {@link Recorded.UnknownSlot} or {@link Recorded.Purged}
     * @throws org.recourse.application.desk.DeskException when the desk cannot be written; nothing is kept then
     */
    public Recorded attach(Request request) {
        return filing.file(request.account(), request.id(), request.now(), matter -> paper(matter, request));
    }

    private static Paper paper(Case matter, Request request) {
        Optional<EvidenceSlot> slot = matter.type().evidenceSlot(request.slot());
        return slot.<Paper>map(fitting -> new Paper.Sheet(sheet(fitting, request)))
                .orElseGet(() -> new Paper.Misfit(
                        new Recorded.UnknownSlot(Names.ofSlots(matter.type().evidenceSlots()))));
    }

    private static Fact sheet(EvidenceSlot slot, Request request) {
        return new Fact(
                request.at(),
                Actor.SELLER,
                new Happening.EvidenceAttached(slot, request.digest(), Particulars.NONE),
                ImmutableSortedMap.of(Particular.TEXT, request.place()));
    }
}
