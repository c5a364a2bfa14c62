package org.recourse.application.casework;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.recording.Dossier;
import org.recourse.application.recording.Outcome.Contradicted;
import org.recourse.application.recording.Recorder;
import org.recourse.application.recording.StandingKeeper;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Particulars;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens a case by hand, for what no file tells.
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class OpenCase {
    private static final Logger LOG = LoggerFactory.getLogger(OpenCase.class);
    private static final String MANUAL = "manual";

    private final Desk desk;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     */
    public OpenCase(Desk desk) {
        this.desk = desk;
    }

    /**
     * What is to be opened.
     *
     * @param account whose case
     * @param kind its kind
     * @param at when the matter came up, such as when the notice came
     * @param now the time of asking, at which the desk learns of it
     * @param particulars what is known, in text form: {@code ORDER}, {@code REASON} (kebab form of one of the kind's reasons), {@code
     *     AMOUNT} ({@code 12.50 USD}), {@code REFERENCE} (the source's own id), {@code RATING} (1 to 5), {@code NOTICE_KIND}, {@code
     *     SEVERITY}, {@code MARKETPLACE} (kebab forms or names), {@code ASIN}, {@code SKU}, {@code CARRIER}, {@code TRACKING}; no personal
     *     data
     * @param respondByOrNull the deadline that the notice states, or null if it states none
     * @param stateOrNull the kebab form of the state in which it begins, one of its lifecycle's starts; null for the start in which the
     *     seller's clock runs
     * @param wordsOrNull the buyer's or Amazon's words, which are kept apart as personal data, or null
     */
    public record Request(
            AccountId account,
            CaseKind kind,
            Instant at,
            Instant now,
            Particulars particulars,
            @Nullable Instant respondByOrNull,
            @Nullable String stateOrNull,
            @Nullable String wordsOrNull) {}

    /** What became of the request. */
    public sealed interface Answer {}

    /**
     * The case is open: a new one, or one that had been closed and is open again.
     *
     * @param id its id
     */
    public record Opened(CaseId id) implements Answer {}

    /**
     * The matter has an open case already. A message on an open conversation is added to it and restarts its clock (MSG-1); to a case of any
     * other kind is added what it did not know yet: particulars, and a deadline that the notice states.
     *
     * @param id its id
     * @param learned true if something was added
     */
    public record AlreadyOpen(CaseId id, boolean learned) implements Answer {}

    /**
     * What was given does not fit; nothing is written.
     *
     * @param what which particular, or {@code state}, in kebab form
     * @param expected what would have been understood, or what it contradicts, in plain words
     */
    public record Unfit(String what, String expected) implements Answer {}

    /**
     * Opens the case, in one transaction.
     *
     * @param request what is to be opened
     * @return what became of it
     * @throws org.recourse.application.desk.DeskException when the desk cannot be written; nothing is kept then
     */
    public Answer open(Request request) {
        Opening opening = new Opening(request);
        Answer answer = opening.unfit()
                .<Answer>map(unfit -> unfit)
                .orElseGet(() -> desk.write(records -> open(records, request, opening, MANUAL)));
        if (answer instanceof Opened opened) {
            LOG.info("{}: {} opened by hand", request.account(), opened.id());
        }
        return answer;
    }

    /** Opens a case within a transaction that does more. */
    static Answer open(Records records, Request request, String source) {
        Opening opening = new Opening(request);
        return opening.unfit().<Answer>map(unfit -> unfit).orElseGet(() -> open(records, request, opening, source));
    }

    private static Answer open(Records records, Request request, Opening opening, String source) {
        Dossier dossier = opening.dossier();
        Recorder recorder = new Recorder(
                records, request.account(), request.now(), source, new StandingKeeper(records, request.account()));
        CaseId id = recorder.id(dossier);
        Optional<Case> open = recorder.find(dossier).filter(matter -> !matter.isClosed());
        if (open.isPresent() && request.kind() != CaseKind.BUYER_MESSAGE) {
            return opening.more(open.get())
                    .map(more -> learn(recorder, more, new AlreadyOpen(id, true)))
                    .orElseGet(() -> new AlreadyOpen(id, false));
        }
        return learn(recorder, dossier, open.isPresent() ? new AlreadyOpen(id, true) : new Opened(id));
    }

    private static Answer learn(Recorder recorder, Dossier dossier, Answer learned) {
        return recorder.learn(dossier) instanceof Contradicted contradicted
                ? new Unfit(contradicted.column().orElse("reference"), contradicted.reason())
                : learned;
    }
}
