package org.recourse.application.casework;

import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.recourse.application.casework.Filing.Paper.Sheet;
import org.recourse.application.desk.Desk;
import org.recourse.application.recording.Fact;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.ContactChannel;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.lifecycle.Actor;

/**
 * Records that the seller tried to reach the buyer (ATZ-12), or answered a feedback in public (FBK-1). Each attempt is evidence.
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class RecordContact {
    private final Filing filing;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     */
    public RecordContact(Desk desk) {
        this.filing = new Filing(desk);
    }

    /**
     * What was tried.
     *
     * @param account whose case
     * @param id the case
     * @param channel the way
     * @param at when
     * @param now the time of asking, at which the desk learns of it
     * @param wordsOrNull what was said or written, or null if it is not to be kept
     * @param promiseOrNull by when something was promised to the buyer (MSG-4), or null
     */
    public record Request(
            AccountId account,
            CaseId id,
            ContactChannel channel,
            Instant at,
            Instant now,
            @Nullable String wordsOrNull,
            @Nullable Instant promiseOrNull) {}

    /**
     * Records the attempt, in one transaction. The same attempt at the same time is recorded once.
     *
     * @param request what was tried
     * @return {@link Recorded.Done}, {@link Recorded.UnknownCase} or, if there are words, {@link Recorded.Purged}
     * @throws org.recourse.application.desk.DeskException when the desk cannot be written; nothing is kept then
     */
    public Recorded record(Request request) {
        Particulars known = request.promiseOrNull() == null
                ? Particulars.NONE
                : Particulars.NONE.with(
                        Particular.PROMISE, request.promiseOrNull().toString());
        Fact attempt =
                new Fact(request.at(), Actor.SELLER, new Happening.Contacted(request.channel(), known), words(request));
        return filing.file(request.account(), request.id(), request.now(), matter -> new Sheet(attempt));
    }

    private static SortedMap<Particular, String> words(Request request) {
        return request.wordsOrNull() == null
                ? ImmutableSortedMap.of()
                : ImmutableSortedMap.of(Particular.TEXT, request.wordsOrNull());
    }
}
