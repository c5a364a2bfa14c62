package org.recourse.application.privacy;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.util.function.Predicate;
import org.recourse.application.casework.Recorded;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.recording.Fact;
import org.recourse.application.recording.Recorder;
import org.recourse.application.recording.StandingKeeper;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.lifecycle.Actor;

/** Records that the personal data of a case must stay, or need not stay any longer. */
final class Holds {
    private static final String MANUAL = "manual";

    private final Desk desk;

    Holds(Desk desk) {
        this.desk = desk;
    }

    Recorded record(AccountId account, CaseId id, Instant now, Happening what, Predicate<Case> known) {
        return desk.write(records -> records.cases()
                .find(account, id)
                .map(matter -> known.test(matter) ? new Recorded.Done(matter) : record(records, matter, now, what))
                .orElseGet(Recorded.UnknownCase::new));
    }

    private static Recorded record(Records records, Case matter, Instant now, Happening what) {
        if (records.personalData().isPurged(matter.account(), matter.id())) {
            return new Recorded.Purged();
        }
        Recorder recorder =
                new Recorder(records, matter.account(), now, MANUAL, new StandingKeeper(records, matter.account()));
        Fact fact = Fact.of(after(matter, now), Actor.SELLER, what);
        return new Recorded.Done(recorder.record(matter, fact));
    }

    /** A later word must lie after an earlier one, even within one second or when the clock was set back in between. */
    private static Instant after(Case matter, Instant now) {
        return matter.log().stream()
                .filter(event -> event.what() instanceof Happening.Held || event.what() instanceof Happening.Released)
                .map(event -> event.at().plusSeconds(1))
                .max(naturalOrder())
                .filter(now::isBefore)
                .orElse(now);
    }
}
