package org.recourse.amazon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.recourse.amazon.Reading.row;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderState;
import org.recourse.domain.order.Sale;

/** The report of orders that wait to be shipped: what feeds prevention (KNO-3). */
class UnshippedReportTest {
    private static final String HEADER = row(
            "order-id",
            "order-item-id",
            "purchase-date",
            "promise-date",
            "days-past-promise",
            "buyer-name",
            "sku",
            "quantity-to-ship",
            "sales-channel");

    private static String line(String promise, String channel) {
        return row(
                "302-0000001-0000001",
                "1",
                "2026-06-20T10:00:00+02:00",
                promise,
                "2",
                "Jana Keller",
                "LAMP-2",
                "1",
                channel);
    }

    private static Order order(Reading reading) {
        assertEquals(FileKind.UNSHIPPED_ORDERS, reading.kind());
        return reading.record(OrderRecord.class).order();
    }

    @Test
    void a_row_says_by_when_an_order_has_to_be_shipped() {
        Order order = order(Reading.of(HEADER + line("2026-06-22T06:59:59+00:00", "Amazon.de")));
        assertEquals(
                Optional.of(Instant.parse("2026-06-22T06:59:59Z")),
                order.delivery().shipBy());
        Sale sale = order.sale().orElseThrow();
        assertEquals(Instant.parse("2026-06-20T08:00:00Z"), sale.purchasedAt());
        assertEquals(Optional.of(Marketplace.DE), sale.marketplace());
        assertEquals(Channel.MFN, sale.channel());
        assertEquals(OrderState.UNSHIPPED, sale.state());
        assertFalse(order.toString().contains("Keller"));
    }

    @Test
    void without_a_marketplace_only_the_day_is_known() {
        String file = HEADER + line("2026-06-22T06:59:59Z", "");
        assertEquals(Optional.empty(), order(Reading.of(file)).sale());
        assertEquals(
                Optional.of(Marketplace.FR),
                order(Reading.of(file, Marketplace.FR)).marketplace());
    }

    @Test
    void a_day_that_cannot_be_read_is_named() {
        Reading reading = Reading.of(HEADER + line("soon", "Amazon.de"));
        assertEquals(Optional.of("promise-date"), reading.rejection(0).column());
    }
}
