package org.recourse.application.casework;

import java.time.Instant;
import java.util.function.Function;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.recording.Fact;
import org.recourse.application.recording.Recorder;
import org.recourse.application.recording.StandingKeeper;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;

/** Puts a piece of paper into a case's file: a note, the trace of a contact attempt, evidence. */
final class Filing {
    private static final String MANUAL = "manual";

    private final Desk desk;

    Filing(Desk desk) {
        this.desk = desk;
    }

    Recorded file(AccountId account, CaseId id, Instant now, Function<Case, Paper> paper) {
        return desk.write(records -> records.cases()
                .find(account, id)
                .map(matter -> file(records, matter, now, paper.apply(matter)))
                .orElseGet(Recorded.UnknownCase::new));
    }

    private static Recorded file(Records records, Case matter, Instant now, Paper paper) {
        if (paper instanceof Paper.Misfit misfit) {
            return misfit.why();
        }
        Fact fact = ((Paper.Sheet) paper).fact();
        boolean wordless = fact.words().isEmpty();
        if (!wordless && records.personalData().isPurged(matter.account(), matter.id())) {
            return new Recorded.Purged();
        }
        Recorder recorder =
                new Recorder(records, matter.account(), now, MANUAL, new StandingKeeper(records, matter.account()));
        return new Recorded.Done(recorder.record(matter, fact));
    }

    /** What is to be filed. */
    sealed interface Paper {
        /**
         * It fits.
         *
         * @param fact the event to be recorded
         */
        record Sheet(Fact fact) implements Paper {}

        /**
         * It does not fit.
         *
         * @param why the answer to give
         */
        record Misfit(Recorded why) implements Paper {}
    }
}
