package org.recourse.amazon.finance;

import com.google.common.collect.AbstractIterator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.amazon.file.Records;
import org.recourse.amazon.file.Table;
import org.recourse.application.intake.IntakeRecord.DebitRecord;
import org.recourse.application.intake.IntakeRecord.NeedlessRecord;
import org.recourse.application.intake.IntakeRow;
import org.recourse.domain.order.Marketplace;

/** The rows of a settlement report; those that make up one debit are added up, wherever they stand, and come last. */
public final class SettlementRows extends AbstractIterator<IntakeRow> {
    private final Iterator<IntakeRow> rows;
    private final Map<Object, IntakeRow.Read> debits = new LinkedHashMap<>();
    private @Nullable Iterator<IntakeRow.Read> sums;

    private SettlementRows(Iterator<IntakeRow> rows) {
        this.rows = rows;
    }

    /**
     * Reads a settlement report.
     *
     * @param table its rows
     * @param marketplace where the rows are from that do not say so themselves
     * @return the intake's rows, read as they are asked for
     */
    public static Iterator<IntakeRow> of(Table table, Optional<Marketplace> marketplace) {
        return new SettlementRows(Records.of(table, new SettlementReport(table.header(), marketplace)::read));
    }

    @Override
    protected @Nullable IntakeRow computeNext() {
        while (rows.hasNext()) {
            IntakeRow row = rows.next();
            if (row instanceof IntakeRow.Read read && read.record() instanceof DebitRecord debit) {
                debits.merge(key(debit), read, SettlementRows::sum);
            } else {
                return row;
            }
        }
        if (sums == null) {
            sums = debits.values().iterator();
        }
        return sums.hasNext() ? debited(sums.next()) : endOfData();
    }

    private static Object key(DebitRecord debit) {
        Object event = Objects.requireNonNullElse(debit.adjustmentOrNull(), debit.at());
        return List.of(debit.kind(), debit.order(), event, debit.amount().currency());
    }

    private static IntakeRow.Read sum(IntakeRow.Read first, IntakeRow.Read next) {
        DebitRecord sum = ((DebitRecord) first.record()).plus((DebitRecord) next.record());
        return new IntakeRow.Read(first.line(), first.rows() + next.rows(), sum);
    }

    /** A credit is what came back to the seller, and moves no case. */
    private static IntakeRow debited(IntakeRow.Read sum) {
        return ((DebitRecord) sum.record()).amount().minorUnits() > 0
                ? sum
                : new IntakeRow.Read(sum.line(), sum.rows(), new NeedlessRecord());
    }
}
