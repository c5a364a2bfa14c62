package org.recourse.amazon.file;

import com.google.common.collect.Iterators;
import java.util.Iterator;
import java.util.function.Function;
import org.recourse.application.intake.IntakeRecord;
import org.recourse.application.intake.IntakeRow;
import org.recourse.application.intake.Rejection;

/** Turns the rows of a table into the intake's rows: what can be read, together with why the rest cannot. */
public final class Records {
    private Records() {}

    /**
     * Reads each row on its own.
     *
     * @param table the table
     * @param reading what a row says; throws {@link UnreadableCell} when it cannot be read
     * @return the intake's rows, read as they are asked for; asking throws {@link
     *     org.recourse.application.intake.RefusedFileException} when a long file is hardly anything but rows that cannot be read
     */
    public static Iterator<IntakeRow> of(Table table, Function<Row, IntakeRecord> reading) {
        Readability readability = new Readability();
        return Iterators.transform(table.rows(), row -> read(row, reading, readability));
    }

    private static IntakeRow read(Row row, Function<Row, IntakeRecord> reading, Readability readability) {
        try {
            row.checkWidth();
            IntakeRecord record = reading.apply(row);
            readability.read(row.length());
            return new IntakeRow.Read(row.line(), 1, record);
        } catch (UnreadableCell e) {
            readability.unread(row.line(), row.length());
            return new IntakeRow.Unread(new Rejection(row.line(), e.column(), e.reason()));
        }
    }
}
