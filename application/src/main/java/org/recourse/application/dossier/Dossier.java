package org.recourse.application.dossier;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.recourse.application.casework.CaseFile;
import org.recourse.application.reply.DraftReply;
import org.recourse.domain.casework.ClockRun;
import org.recourse.domain.casework.Entry;
import org.recourse.domain.casework.EvidenceSlot;
import org.recourse.domain.dossier.DossierPlan;

/**
 * Everything that Amazon or a bank wants to see of a case, in the order in which they want it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param plan what it is for
 * @param file the case
 * @param letter the letter that opens it
 * @param timeline what happened, without what is for the seller's own people only
 * @param clocks the clocks that ran
 * @param exhibits the evidence
 * @param missing the evidence that is wanted and not there
 */
public record Dossier(
        DossierPlan plan,
        CaseFile file,
        DraftReply.Drafted letter,
        List<Entry> timeline,
        List<ClockRun> clocks,
        List<Exhibit> exhibits,
        List<EvidenceSlot> missing) {
    /** Copies the lists. */
    public Dossier {
        timeline = ImmutableList.copyOf(timeline);
        clocks = ImmutableList.copyOf(clocks);
        exhibits = ImmutableList.copyOf(exhibits);
        missing = ImmutableList.copyOf(missing);
    }
}
