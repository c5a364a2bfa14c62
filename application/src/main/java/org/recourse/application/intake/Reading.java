package org.recourse.application.intake;

import java.time.DateTimeException;
import org.recourse.application.desk.Records;
import org.recourse.application.intake.ImportFile.NothingKept;
import org.recourse.application.recording.Outcome;
import org.recourse.application.recording.Outcome.Contradicted;
import org.recourse.application.recording.Outcome.Taken;

/** Reads a file's rows to the end, within one transaction. */
final class Reading {
    private final ImportFile.Request request;
    private final Counts counts;
    private final Intake intake;

    Reading(Records records, ImportFile.Request request, Counts counts) {
        this.request = request;
        this.counts = counts;
        this.intake = new Intake(
                records, request.account(), request.now(), request.file().kind());
    }

    ImportReport report() {
        request.file().rows().forEachRemaining(this::take);
        if (request.strict() && counts.anyRejected()) {
            throw new NothingKept();
        }
        return counts.report();
    }

    private void take(IntakeRow row) {
        if (row instanceof IntakeRow.Read read) {
            take(read);
        } else if (row instanceof IntakeRow.Unread unread) {
            counts.rejected(1, unread.rejection());
        }
    }

    private void take(IntakeRow.Read read) {
        Outcome outcome = outcome(read.record());
        if (outcome instanceof Taken taken) {
            counts.taken(read.rows(), taken);
        } else if (outcome instanceof Contradicted contradicted) {
            counts.rejected(
                    read.rows(), new Rejection(read.line(), contradicted.columnOrNull(), contradicted.reason()));
        }
    }

    /** What the domain's checks refuse is the row's fault, not the program's. */
    private Outcome outcome(IntakeRecord said) {
        try {
            return intake.take(said);
        } catch (DateTimeException e) {
            return new Contradicted(null, "a time in it is none, or lies beyond all reckoning");
        } catch (IllegalArgumentException | ArithmeticException e) {
            return new Contradicted(null, String.valueOf(e.getMessage()));
        }
    }
}
