package org.recourse.application.casework;

import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import org.recourse.application.desk.Desk;
import org.recourse.application.recording.Fact;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Disposition;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.lifecycle.Actor;

/**
 * Records what became of the goods that a buyer sent back (RET-6).
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class DisposeOfGoods {
    private final Filing filing;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     */
    public DisposeOfGoods(Desk desk) {
        this.filing = new Filing(desk);
    }

    /**
     * What became of the goods.
     *
     * @param account whose case
     * @param id the return
     * @param disposition what became of them
     * @param at when
     * @param now the time of asking, at which the desk learns of it
     */
    public record Request(AccountId account, CaseId id, Disposition disposition, Instant at, Instant now) {}

    /**
     * Records it, in one transaction. The same at the same time is recorded once; a later disposition takes its place.
     *
     * @param request what became of the goods
     * @return {@link Recorded.Done}, {@link Recorded.UnknownCase} or {@link Recorded.NoReturn}
     * @throws org.recourse.application.desk.DeskException when the desk cannot be written; nothing is kept then
     */
    public Recorded dispose(Request request) {
        return filing.file(request.account(), request.id(), request.now(), matter -> paper(matter, request));
    }

    private static Filing.Paper paper(Case matter, Request request) {
        Happening disposed = new Happening.Disposed(request.disposition());
        return matter.kind() == CaseKind.RETURN
                ? new Filing.Paper.Sheet(new Fact(request.at(), Actor.SELLER, disposed, ImmutableSortedMap.of()))
                : new Filing.Paper.Misfit(new Recorded.NoReturn());
    }
}
