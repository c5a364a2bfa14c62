package org.recourse.amazon.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.order.OrderState;
import org.recourse.domain.order.Sale;

class SaleCodeTest {
    private static final OrderId ID = OrderId.of("302-1234567-7654321");

    private static Sale sale(Random random) {
        return new Sale(
                instant(random),
                random.nextInt(10) == 0 ? null : any(random, Marketplace.values()),
                any(random, Channel.values()),
                any(random, OrderState.values()),
                random.nextInt(3) == 0 ? null : instant(random),
                ImmutableSortedSet.of());
    }

    /** Few enough that two sales often have the same. */
    private static Instant instant(Random random) {
        long second = random.nextInt(4) == 0 ? SaleCode.SECONDS - 2 : random.nextInt(2);
        return Instant.ofEpochSecond(SaleCode.FIRST_SECOND + second);
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static long identity(Sale sale) {
        return SaleCode.identity(OrderNumber.of(ID), SaleCode.kind(sale));
    }

    private static long detail(Sale sale) {
        return SaleCode.detail(second(sale.updatedAtOrNull()), second(sale.purchasedAt()), SaleCode.kind(sale));
    }

    private static long second(@Nullable Instant instant) {
        return instant == null ? -1 : instant.getEpochSecond() - SaleCode.FIRST_SECOND;
    }

    private static Order order(Sale sale) {
        return new Order(ID, sale, Delivery.UNKNOWN);
    }

    @Test
    void a_sale_comes_back_from_its_code() {
        Random random = new Random(1);
        for (int round = 0; round < 2000; round++) {
            Sale sale = sale(random);
            assertEquals(order(sale), SaleCode.order(identity(sale), detail(sale)));
            assertEquals(SaleCode.kind(sale), SaleCode.kind(identity(sale), detail(sale)));
            assertTrue(identity(sale) >= 0 && detail(sale) >= 0 && SaleCode.kind(sale) < SaleCode.KINDS);
        }
    }

    @Test
    void of_two_sales_of_an_order_the_greater_code_is_that_of_both_together() {
        Random random = new Random(2);
        for (int round = 0; round < 5000; round++) {
            Sale a = sale(random);
            Sale b = sale(random);
            boolean isGreater = detail(a) > detail(b) || (detail(a) == detail(b) && identity(a) >= identity(b));
            assertEquals(a.merge(b), isGreater ? a : b);
        }
    }
}
