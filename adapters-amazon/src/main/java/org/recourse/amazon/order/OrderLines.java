package org.recourse.amazon.order;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.math.IntMath;
import com.google.common.math.LongMath;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderItem;
import org.recourse.domain.order.Sale;

/** The lines of one order that a report spreads over several rows. */
final class OrderLines {
    private OrderLines() {}

    static Order joined(List<OrderRecord> records) {
        Order order = merged(records);
        return new Order(order.id(), withLines(order.sale().orElseThrow(), records), order.delivery());
    }

    /** Halves first: merging costs as much as the lines of both. */
    private static Order merged(List<OrderRecord> records) {
        int half = records.size() / 2;
        return half == 0
                ? records.get(0).order()
                : merged(records.subList(0, half)).merge(merged(records.subList(half, records.size())));
    }

    private static Sale withLines(Sale sale, List<OrderRecord> records) {
        Map<String, OrderItem> lines = new TreeMap<>();
        records.stream()
                .flatMap(record -> record.order().sale().stream())
                .flatMap(part -> part.items().stream())
                .forEach(line -> lines.merge(key(line), line, OrderLines::sum));
        return new Sale(
                sale.purchasedAt(),
                sale.marketplaceOrNull(),
                sale.channel(),
                sale.state(),
                sale.updatedAtOrNull(),
                ImmutableSortedSet.copyOf(lines.values()));
    }

    private static String key(OrderItem line) {
        String currency =
                line.price().map(price -> price.currency().getCurrencyCode()).orElse("");
        return String.join("\t", line.sku(), line.asin(), currency);
    }

    private static OrderItem sum(OrderItem a, OrderItem b) {
        return new OrderItem(
                a.sku(),
                a.asin(),
                IntMath.saturatedAdd(a.quantity(), b.quantity()),
                sum(a.priceOrNull(), b.priceOrNull()));
    }

    private static @Nullable Money sum(@Nullable Money a, @Nullable Money b) {
        return a == null || b == null
                ? null
                : new Money(LongMath.saturatedAdd(a.minorUnits(), b.minorUnits()), a.currency());
    }
}
