package org.recourse.amazon.scan;

import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.order.Order;

/** How many orders were bought on the same day (in UTC) and are of the same kind and of the same sort of id. Not thread-safe. */
final class AlikeOrders {
    private static final int DAY = 24 * 60 * 60;
    private static final int DAYS = (int) (SaleCode.SECONDS / DAY) + 1;

    private final long[] @Nullable [] counts = new long[DAYS] @Nullable [];

    /** Counts an order once more, or once less. */
    void add(long identity, long detail, int times) {
        int day = (int) (SaleCode.bought(detail) / DAY);
        long[] kinds = counts[day];
        if (kinds == null) {
            kinds = new long[2 * SaleCode.KINDS];
            counts[day] = kinds;
        }
        kinds[index(identity, detail)] += times;
    }

    private static int index(long identity, long detail) {
        boolean isMultiChannel = SaleCode.number(identity) >= OrderNumber.MULTI_CHANNEL;
        return SaleCode.kind(identity, detail) + (isMultiChannel ? SaleCode.KINDS : 0);
    }

    /** Hands over an example of each sort of orders, with their number. */
    void each(ObjLongConsumer<Order> reader) {
        for (int day = 0; day < DAYS; day++) {
            long[] kinds = counts[day];
            for (int kind = 0; kinds != null && kind < kinds.length; kind++) {
                if (kinds[kind] != 0) {
                    reader.accept(example(day, kind), kinds[kind]);
                }
            }
        }
    }

    private static Order example(int day, int index) {
        int kind = index % SaleCode.KINDS;
        long number = index < SaleCode.KINDS ? 0 : OrderNumber.MULTI_CHANNEL;
        return SaleCode.order(SaleCode.identity(number, kind), SaleCode.detail(-1, (long) day * DAY, kind));
    }
}
