package org.recourse.application.intake;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import org.recourse.application.desk.PersonalData;
import org.recourse.application.desk.Records;
import org.recourse.application.desk.Salt;
import org.recourse.application.intake.IntakeRecord.CaseRecord;
import org.recourse.application.recording.Outcome;
import org.recourse.application.recording.Outcome.Taken;
import org.recourse.application.recording.Recorder;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseType;
import org.recourse.domain.casework.EventText;
import org.recourse.domain.catalogue.CaseTypes;

/** Takes in cases that a desk exported, with their whole history. */
final class CaseIntake {
    private final Records records;
    private final AccountId account;
    private final Recorder recorder;

    CaseIntake(Records records, AccountId account, Recorder recorder) {
        this.records = records;
        this.account = account;
        this.recorder = recorder;
    }

    Outcome take(CaseRecord told) {
        CaseType type = CaseTypes.of(told.id().kind());
        List<CaseEvent> events =
                told.events().stream().map(text -> EventText.parse(text, type)).toList();
        check(Case.of(type, told.id(), account, events));
        Taken words = words(told);
        Optional<Case> known = records.cases().find(account, told.id());
        return known.map(matter -> recorder.grow(matter, events).and(words))
                .orElseGet(() -> recorder.begin(type, told.id(), events));
    }

    /** Reads what is kept as text, so that a text that cannot be read is refused and not kept. */
    private static void check(Case matter) {
        try {
            matter.order();
            matter.amount();
            matter.liability();
            matter.metricImpact();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(matter.id() + " has particulars that cannot be read", e);
        }
    }

    private Taken words(CaseRecord told) {
        if (records.personalData().isPurged(account, told.id())) {
            return Taken.KNOWN;
        }
        if (told.purged()) {
            records.personalData().purge(account, told.id());
            return Taken.CHANGED;
        }
        return restore(told.id(), told.words());
    }

    private Taken restore(CaseId owner, List<PersonalData.Piece> words) {
        words.forEach(piece -> check(owner, piece));
        checkArgument(
                words.stream().map(PersonalData.Piece::salt).distinct().count() <= 1, "two salts within %s", owner);
        long restored = words.stream()
                .filter(piece -> records.personalData().restore(account, piece))
                .count();
        return restored > 0 ? Taken.CHANGED : Taken.KNOWN;
    }

    private static void check(CaseId owner, PersonalData.Piece piece) {
        checkArgument(piece.owner().equals(owner), "words of another case within %s", owner);
        checkArgument(
                new Salt(piece.salt()).digest(piece.words()).equals(piece.digest()),
                "words within %s that are not those of their digest",
                owner);
    }
}
