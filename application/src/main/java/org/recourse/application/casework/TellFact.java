package org.recourse.application.casework;

import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import org.recourse.application.casework.Filing.Paper.Sheet;
import org.recourse.application.desk.Desk;
import org.recourse.application.recording.Fact;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.lifecycle.Actor;

/**
 * Records what the seller found out about a case and no record shows, so that the playbook need not ask again.
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class TellFact {
    private final Filing filing;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     */
    public TellFact(Desk desk) {
        this.filing = new Filing(desk);
    }

    /**
     * What was found out.
     *
     * @param account whose case
     * @param id the case
     * @param fact the fact
     * @param holds true if it is so
     * @param at when it was found out
     * @param now the time of asking, at which the desk learns of it
     */
    public record Request(
            AccountId account,
            CaseId id,
            org.recourse.domain.playbook.Fact fact,
            boolean holds,
            Instant at,
            Instant now) {}

    /**
     * Records the finding, in one transaction. The same finding at the same time is recorded once; a later one takes its place.
     *
     * @param request what was found out
     * @return {@link Recorded.Done} or {@link Recorded.UnknownCase}
     * @throws org.recourse.application.desk.DeskException when the desk cannot be written; nothing is kept then
     */
    public Recorded tell(Request request) {
        Happening found = new Happening.FoundOut(request.fact().kebab(), request.holds());
        Fact finding = new Fact(request.at(), Actor.SELLER, found, ImmutableSortedMap.of());
        return filing.file(request.account(), request.id(), request.now(), matter -> new Sheet(finding));
    }
}
