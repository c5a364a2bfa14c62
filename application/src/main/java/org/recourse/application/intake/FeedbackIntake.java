package org.recourse.application.intake;

import static org.recourse.domain.casework.Particular.BUYER;
import static org.recourse.domain.casework.Particular.MARKETPLACE;
import static org.recourse.domain.casework.Particular.ORDER;
import static org.recourse.domain.casework.Particular.RATING;
import static org.recourse.domain.casework.Particular.TEXT;

import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.recourse.application.desk.FeedbackChange;
import org.recourse.application.desk.Records;
import org.recourse.application.intake.IntakeRecord.FeedbackRecord;
import org.recourse.application.recording.DossierDraft;
import org.recourse.application.recording.Fact;
import org.recourse.application.recording.Matters;
import org.recourse.application.recording.Outcome;
import org.recourse.application.recording.Outcome.Taken;
import org.recourse.application.recording.Recorder;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.ContactChannel;
import org.recourse.domain.casework.Happening.Contacted;
import org.recourse.domain.casework.Happening.Reported;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.lifecycle.Actor;

/** Takes in feedback and its changes, whichever comes first. */
final class FeedbackIntake {
    private static final int BEST_CASE = 3;
    private static final String CHANGES = "feedback-changes";

    private final Records records;
    private final AccountId account;
    private final Recorder recorder;
    private final Recorder changes;

    FeedbackIntake(Records records, AccountId account, Recorder recorder) {
        this.records = records;
        this.account = account;
        this.recorder = recorder;
        this.changes = recorder.from(CHANGES);
    }

    Outcome take(FeedbackRecord told) {
        return isMatter(told) ? open(told) : Taken.KNOWN;
    }

    /** Four and five stars are nothing to work on and say nothing that the desk needs. */
    static boolean isMatter(FeedbackRecord told) {
        return told.rating() <= BEST_CASE;
    }

    private Outcome open(FeedbackRecord told) {
        String comment = Optional.ofNullable(told.comment()).orElse("");
        String matter = Matters.feedback(told.order(), told.date(), told.rating(), comment);
        DossierDraft draft = new DossierDraft(CaseKind.SELLER_FEEDBACK, matter, start(told.date()))
                .with(ORDER, told.order())
                .with(RATING, told.rating())
                .with(
                        MARKETPLACE,
                        told.marketplace() == null ? null : told.marketplace().name())
                .saying(TEXT, comment)
                .saying(BUYER, told.rater());
        answered(told, draft);
        Outcome outcome = recorder.learn(draft.dossier());
        records.feedbackChanges().of(account, told.order(), told.date()).forEach(this::apply);
        return outcome;
    }

    /** A public answer is a way of reaching the buyer (FBK-1); the report does not say when it was given. */
    private static void answered(FeedbackRecord told, DossierDraft draft) {
        String response = Optional.ofNullable(told.response()).orElse("");
        if (!response.isEmpty()) {
            Contacted answer = new Contacted(ContactChannel.PUBLIC_ANSWER, Particulars.NONE);
            draft.then(new Fact(start(told.date()), Actor.SELLER, answer, ImmutableSortedMap.of(TEXT, response)));
        }
    }

    static Instant start(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    Outcome take(FeedbackChange change) {
        boolean fresh = records.feedbackChanges().save(account, change);
        boolean applied = apply(change);
        return fresh && !applied ? Taken.FRESH : applied ? Taken.CHANGED : Taken.KNOWN;
    }

    /** Tells every feedback of that order and day; false if all knew it, or if there is none yet. */
    private boolean apply(FeedbackChange change) {
        List<Case> about = records.cases().ofOrder(account, change.order()).stream()
                .filter(matter -> matter.kind() == CaseKind.SELLER_FEEDBACK
                        && matter.openedAt().equals(start(change.feedbackDate())))
                .toList();
        long grown = about.stream()
                .filter(matter ->
                        changes.grow(matter, List.of(changes.event(matter.id(), fact(change)))) == Taken.CHANGED)
                .count();
        return grown > 0;
    }

    private static Fact fact(FeedbackChange change) {
        return Fact.of(change.changedAt(), Actor.AMAZON, new Reported(change.state(), Particulars.NONE));
    }
}
