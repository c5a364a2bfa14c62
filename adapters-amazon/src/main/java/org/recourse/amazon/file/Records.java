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
     * @return the intake's rows, read as they are asked for
     */
    public static Iterator<IntakeRow> of(Table table, Function<Row, IntakeRecord> reading) {
        return Iterators.transform(table.rows(), row -> read(row, reading));
    }

    /**
     * Reads one row.
     *
     * @param row the row
     * @param reading what a row says; throws {@link UnreadableCell} when it cannot be read
     * @return what it says, or why it cannot be read
     */
    public static IntakeRow read(Row row, Function<Row, IntakeRecord> reading) {
        try {
            row.checkWidth();
            return new IntakeRow.Read(row.line(), 1, reading.apply(row));
        } catch (UnreadableCell e) {
            return new IntakeRow.Unread(new Rejection(row.line(), e.column(), e.reason()));
        }
    }
}
