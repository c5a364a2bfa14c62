package org.recourse.amazon.order;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.amazon.file.Records;
import org.recourse.amazon.file.Table;
import org.recourse.application.intake.IntakeRecord;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.intake.IntakeRow;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.OrderId;

/** The orders of a report: rows of one order that follow each other are one record. */
public final class OrderRows extends AbstractIterator<IntakeRow> {
    /** What goes beyond is a further record of the same order: no file can make one record grow without end. */
    private static final int MOST_ROWS = 1000;

    private final PeekingIterator<IntakeRow> rows;

    private OrderRows(Iterator<IntakeRow> rows) {
        this.rows = Iterators.peekingIterator(rows);
    }

    /**
     * Reads an order report.
     *
     * @param table its rows
     * @param marketplace where the rows are from that do not say so themselves
     * @return the intake's rows, read as they are asked for
     */
    public static Iterator<IntakeRow> of(Table table, Optional<Marketplace> marketplace) {
        return joined(each(table, marketplace));
    }

    /**
     * Reads each row of an order report on its own.
     *
     * @param table its rows
     * @param marketplace where the rows are from that do not say so themselves
     * @return the intake's rows, read as they are asked for
     */
    public static Iterator<IntakeRow> each(Table table, Optional<Marketplace> marketplace) {
        OrderReport report = new OrderReport(table.header(), marketplace);
        return Records.of(table, row -> new OrderRecord(report.order(row)));
    }

    /**
     * Joins the rows of one order that follow each other.
     *
     * @param rows each row on its own
     * @return the intake's rows, read as they are asked for
     */
    public static Iterator<IntakeRow> joined(Iterator<IntakeRow> rows) {
        return new OrderRows(rows);
    }

    @Override
    protected @Nullable IntakeRow computeNext() {
        if (!rows.hasNext()) {
            return endOfData();
        }
        IntakeRow first = rows.next();
        return first instanceof IntakeRow.Read read ? withFollowing(read) : first;
    }

    private IntakeRow withFollowing(IntakeRow.Read first) {
        List<OrderRecord> records = new ArrayList<>();
        records.add((OrderRecord) first.record());
        OrderId id = records.get(0).order().id();
        while (records.size() < MOST_ROWS
                && rows.hasNext()
                && rows.peek() instanceof IntakeRow.Read next
                && isOf(id, next.record())) {
            records.add((OrderRecord) next.record());
            rows.next();
        }
        return records.size() == 1
                ? first
                : new IntakeRow.Read(first.line(), records.size(), new OrderRecord(OrderLines.joined(records)));
    }

    private static boolean isOf(OrderId id, IntakeRecord record) {
        return record instanceof OrderRecord order && order.order().id().equals(id);
    }
}
