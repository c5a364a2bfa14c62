package org.recourse.application.privacy;

import java.time.Instant;
import org.recourse.application.casework.Recorded;
import org.recourse.application.desk.Desk;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.Happening;

/**
 * Records that the ground is over on which names and words of a case's buyer had to stay (POL-26). They go with the next purge unless
 * another ground holds them.
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class ReleasePersonalData {
    private final Holds holds;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     */
    public ReleasePersonalData(Desk desk) {
        this.holds = new Holds(desk);
    }

    /**
     * What is to be recorded.
     *
     * @param account whose case
     * @param id the case
     * @param now the time of asking
     */
    public record Request(AccountId account, CaseId id, Instant now) {}

    /**
     * Records it, in one transaction. Nothing is recorded where no ground holds.
     *
     * @param request what is to be recorded
     * @return {@link Recorded.Done}, {@link Recorded.UnknownCase} or {@link Recorded.Purged}
     * @throws org.recourse.application.desk.DeskException when the desk cannot be written; nothing is recorded then
     */
    public Recorded release(Request request) {
        return holds.record(
                request.account(),
                request.id(),
                request.now(),
                new Happening.Released(),
                matter -> matter.hold().isEmpty());
    }
}
