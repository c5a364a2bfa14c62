package org.recourse.amazon.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSortedSet;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.intake.IntakeRow;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.order.OrderItem;

/** Makes orders of plain rows, with their lines. Not thread-safe. */
final class OrderReader implements PlainRows {
    private final PlainColumns columns;
    private final Charset charset;
    private long firstLine;
    private List<IntakeRow> rows = new ArrayList<>();

    OrderReader(PlainColumns columns, Charset charset) {
        this.columns = columns;
        this.charset = charset;
    }

    /** Begins a part of the file, whose first line has a number. */
    void begin(long line) {
        firstLine = line;
        rows = new ArrayList<>();
    }

    /** Returns the orders of the part, row by row. */
    List<IntakeRow> rows() {
        return rows;
    }

    /** Tells whether a plain row has its lines in plain form, too: not quoted. */
    static boolean isPlain(Fields row, PlainColumns columns) {
        return !startsQuoted(row, columns.sku()) && !startsQuoted(row, columns.asin());
    }

    private static boolean startsQuoted(Fields row, int place) {
        return row.length(place) > 0 && row.bytes()[row.from(place)] == '"';
    }

    @Override
    public boolean take(Fields row, long identity, long detail, int line) {
        boolean isPlain = isPlain(row, columns);
        if (isPlain) {
            Order order = new Order(
                    OrderId.of(ascii(row, columns.orderId())),
                    SaleCode.sale(identity, detail, ImmutableSortedSet.of(item(row))),
                    Delivery.UNKNOWN);
            rows.add(new IntakeRow.Read(firstLine + line, 1, new OrderRecord(order)));
        }
        return isPlain;
    }

    private OrderItem item(Fields row) {
        return new OrderItem(
                text(row, columns.sku()),
                text(row, columns.asin()),
                Integer.parseInt(ascii(row, columns.quantity())),
                price(row));
    }

    private @Nullable Money price(Fields row) {
        return row.length(columns.price()) == 0
                ? null
                : Money.of(ascii(row, columns.price()), ascii(row, columns.currency()));
    }

    private String text(Fields row, int place) {
        String text = new String(row.bytes(), row.from(place), row.length(place), charset);
        return CharMatcher.whitespace().trimFrom(text);
    }

    private static String ascii(Fields row, int place) {
        return new String(row.bytes(), row.from(place), row.length(place), ISO_8859_1);
    }
}
