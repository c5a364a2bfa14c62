package org.recourse.application.casework;

import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import org.recourse.application.casework.Filing.Paper.Sheet;
import org.recourse.application.desk.Desk;
import org.recourse.application.recording.Fact;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.lifecycle.Actor;

/**
 * Writes a note on a case. Its words may name a buyer, so they are kept apart as personal data (PRV-2).
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class WriteNote {
    private final Filing filing;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     */
    public WriteNote(Desk desk) {
        this.filing = new Filing(desk);
    }

    /**
     * What is to be noted.
     *
     * @param account whose case
     * @param id the case
     * @param words the note, not empty
     * @param at what time it is about
     * @param now the time of asking, at which the desk learns of it
     */
    public record Request(AccountId account, CaseId id, String words, Instant at, Instant now) {}

    /**
     * Writes the note, in one transaction. The same note at the same time is written once.
     *
     * @param request what is to be noted
     * @return {@link Recorded.Done}, {@link Recorded.UnknownCase} or {@link Recorded.Purged}
     * @throws org.recourse.application.desk.DeskException when the desk cannot be written; nothing is kept then
     */
    public Recorded write(Request request) {
        Fact note = new Fact(
                request.at(),
                Actor.SELLER,
                new Happening.Noted(Particulars.NONE),
                ImmutableSortedMap.of(Particular.TEXT, request.words()));
        return filing.file(request.account(), request.id(), request.now(), matter -> new Sheet(note));
    }
}
