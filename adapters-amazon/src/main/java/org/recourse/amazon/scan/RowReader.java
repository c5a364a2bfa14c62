package org.recourse.amazon.scan;

import java.util.Optional;
import java.util.function.Function;
import org.recourse.amazon.file.Limits;
import org.recourse.domain.order.Order;

/**
 * Reads the sale from a plain row: what it needs is where the header says, in the usual form. What it reads is what the reader that
 * understands every shape would read; of whatever it is not sure, it says so. Not thread-safe.
 */
final class RowReader {
    /** In a row of so many bytes no field is longer than a name may be. */
    private static final int LONGEST_ROW = Limits.NAME;

    private final PlainColumns columns;
    private final LearnedKinds kinds;
    private final Amounts amounts = new Amounts();
    private long identity;
    private long detail;

    RowReader(PlainColumns columns, Function<Fields, Optional<Order>> teacher) {
        this.columns = columns;
        this.kinds = new LearnedKinds(columns, teacher);
    }

    /** Reads a row; false if it is not plain. */
    boolean read(Fields row) {
        long number = OrderNumber.of(row.bytes(), row.from(columns.orderId()), row.to(columns.orderId()));
        long bought = second(row, columns.bought());
        return (number | bought) >= 0
                && row.length() <= LONGEST_ROW
                && row.isEmptyFrom(columns.width())
                && Amounts.isCount(row.bytes(), row.from(columns.quantity()), row.to(columns.quantity()))
                && hasPlainPrice(row)
                && read(row, number, bought);
    }

    private boolean read(Fields row, long number, long bought) {
        boolean isChangeKnown = row.length(columns.changed()) > 0;
        long changed = isChangeKnown ? second(row, columns.changed()) : -1;
        int kind = kinds.kind(row);
        identity = SaleCode.identity(number, kind);
        detail = SaleCode.detail(changed, bought, kind);
        return kind != LearnedKinds.UNKNOWN && (changed >= 0 || !isChangeKnown);
    }

    private static long second(Fields row, int place) {
        return Timestamps.second(row.bytes(), row.from(place), row.to(place));
    }

    private boolean hasPlainPrice(Fields row) {
        return row.length(columns.price()) == 0
                || amounts.isAmount(
                        row.bytes(),
                        row.from(columns.price()),
                        row.to(columns.price()),
                        row.from(columns.currency()),
                        row.to(columns.currency()));
    }

    /** Who it is and where it was made, of the row that was read last. */
    long identity() {
        return identity;
    }

    /** When and how far, of the row that was read last. */
    long detail() {
        return detail;
    }
}
