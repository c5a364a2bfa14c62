package org.recourse.application.intake;

import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recourse.application.desk.Records;
import org.recourse.application.intake.ImportFile.NothingKept;
import org.recourse.application.intake.IntakeRecord.MailedRecord;
import org.recourse.application.intake.IntakeRecord.NeedlessRecord;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.intake.IntakeRecord.UnsortedRecord;
import org.recourse.application.recording.Outcome;
import org.recourse.application.recording.Outcome.Contradicted;
import org.recourse.application.recording.Outcome.Taken;
import org.recourse.domain.order.OrderId;

/** Reads a file's rows to the end, within one transaction. */
final class Reading {
    /** So many rows of orders are looked at together before each is taken in. */
    private static final int AT_ONCE = 1_000;

    private final Records records;
    private final ImportFile.Request request;
    private final Counts counts;
    private final Taking intake;

    Reading(Records records, ImportFile.Request request, Counts counts, Taking intake) {
        this.records = records;
        this.request = request;
        this.counts = counts;
        this.intake = intake;
    }

    ImportReport report() {
        Iterator<IntakeRow> rows = request.file().rows();
        while (rows.hasNext()) {
            takeSome(rows);
        }
        if (request.strict() && counts.anyRejected()) {
            throw new NothingKept();
        }
        return counts.report();
    }

    /** Takes the next rows; those before the one that breaks the file off count as read. */
    private void takeSome(Iterator<IntakeRow> rows) {
        List<IntakeRow> some = new ArrayList<>();
        int weight = 0;
        try {
            while (weight < AT_ONCE && rows.hasNext()) {
                IntakeRow row = rows.next();
                some.add(row);
                weight += weight(row);
            }
        } catch (RefusedFileException e) {
            some.forEach(this::take);
            throw e;
        }
        records.expect(request.account(), orders(some));
        some.forEach(this::take);
    }

    /** What is no order may be long, and there are never many. */
    private static int weight(IntakeRow row) {
        return order(row).isPresent() ? ((IntakeRow.Read) row).rows() : AT_ONCE;
    }

    private static Set<OrderId> orders(List<IntakeRow> rows) {
        return rows.stream().flatMap(row -> order(row).stream()).collect(ImmutableSet.toImmutableSet());
    }

    private static Optional<OrderId> order(IntakeRow row) {
        return row instanceof IntakeRow.Read read && read.record() instanceof OrderRecord told
                ? Optional.of(told.order().id())
                : Optional.empty();
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
            count(read, taken);
        } else if (outcome instanceof Contradicted contradicted) {
            counts.rejected(
                    read.rows(), new Rejection(read.line(), contradicted.columnOrNull(), contradicted.reason()));
        }
    }

    private void count(IntakeRow.Read read, Taken taken) {
        IntakeRecord said = read.record() instanceof MailedRecord mailed ? mailed.record() : read.record();
        if (said instanceof UnsortedRecord) {
            counts.aside(read.rows(), taken);
        } else if (said instanceof NeedlessRecord) {
            counts.needless(read.rows());
        } else {
            counts.taken(read.rows(), taken);
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
