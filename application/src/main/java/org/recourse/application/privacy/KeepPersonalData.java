package org.recourse.application.privacy;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import org.recourse.application.casework.Recorded;
import org.recourse.application.desk.Desk;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.Happening;

/**
 * Records a ground on which names and words of a case's buyer must stay beyond their time, such as a lawsuit (POL-26). It holds for every
 * case of the order, until it is released.
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class KeepPersonalData {
    private final Holds holds;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     */
    public KeepPersonalData(Desk desk) {
        this.holds = new Holds(desk);
    }

    /**
     * What is to be recorded.
     *
     * @param account whose case
     * @param id the case
     * @param ground why, in the seller's own words, not blank; it is part of the history and is never forgotten, so it must name no buyer
     * @param now the time of asking
     */
    public record Request(AccountId account, CaseId id, String ground, Instant now) {
        /** Checks the ground. */
        public Request {
            checkArgument(!ground.isBlank(), "a ground without words");
        }
    }

    /**
     * Records the ground, in one transaction. The ground that holds already is not recorded again; another one takes its place.
     *
     * @param request what is to be recorded
     * @return {@link Recorded.Done}, {@link Recorded.UnknownCase} or {@link Recorded.Purged}
     * @throws org.recourse.application.desk.DeskException when the desk cannot be written; nothing is recorded then
     */
    public Recorded keep(Request request) {
        return holds.record(
                request.account(),
                request.id(),
                request.now(),
                new Happening.Held(request.ground()),
                matter -> matter.hold().filter(request.ground()::equals).isPresent());
    }
}
