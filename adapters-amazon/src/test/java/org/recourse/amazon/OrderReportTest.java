package org.recourse.amazon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.amazon.Reading.row;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.intake.IntakeRow;
import org.recourse.application.intake.Rejection;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderState;
import org.recourse.domain.order.Sale;

class OrderReportTest {
    private static final String HEADER = row(
            "amazon-order-id",
            "purchase-date",
            "last-updated-date",
            "order-status",
            "fulfillment-channel",
            "sales-channel",
            "sku",
            "asin",
            "quantity",
            "currency",
            "item-price",
            "ship-city");

    private static String line(String id, String status, String channel, String site, String sku, String price) {
        return row(
                id,
                "2026-03-01T22:15:00+01:00",
                "2026-03-03T08:00:00+00:00",
                status,
                channel,
                site,
                sku,
                "B0TEST0001",
                "2",
                price.isEmpty() ? "" : "EUR",
                price,
                "Musterstadt");
    }

    private static Order order(String... lines) {
        return Reading.of(HEADER + String.join("", lines))
                .record(OrderRecord.class)
                .order();
    }

    private static Sale sale(String... lines) {
        return order(lines).sale().orElseThrow();
    }

    @Test
    void a_row_is_an_order_with_its_sale() {
        Order order = order(line("111-2222222-3333333", "Shipped", "Merchant", "Amazon.de", "CUP, blue #2", "25.98"));
        Sale sale = order.sale().orElseThrow();
        assertEquals("111-2222222-3333333", order.id().text());
        assertEquals(Instant.parse("2026-03-01T21:15:00Z"), sale.purchasedAt());
        assertEquals(Instant.parse("2026-03-03T08:00:00Z"), sale.updatedAtOrNull());
        assertEquals(Optional.of(Marketplace.DE), sale.marketplace());
        assertEquals(Channel.MFN, sale.channel());
        assertEquals(OrderState.SHIPPED, sale.state());
        assertEquals("CUP, blue #2", sale.items().first().sku());
        assertEquals(2, sale.items().first().quantity());
        assertEquals(Optional.of(Money.of("25.98", "EUR")), sale.total());
        assertEquals(Delivery.UNKNOWN, order.delivery());
    }

    @Test
    void rows_of_one_order_that_follow_each_other_are_one_record() {
        Reading reading = Reading.of(HEADER
                + line("111-2222222-3333333", "Shipped", "Amazon", "Amazon.de", "CUP", "10.00")
                + line("111-2222222-3333333", "Shipped", "Amazon", "Amazon.de", "PLATE", "5.00")
                + line("111-2222222-3333333", "Shipped", "Amazon", "Amazon.de", "CUP", "10.00")
                + line("111-2222222-4444444", "Shipped", "Amazon", "Amazon.de", "CUP", "10.00"));
        IntakeRow.Read first =
                assertInstanceOf(IntakeRow.Read.class, reading.rows().get(0));
        Sale sale = reading.record(0, OrderRecord.class).order().sale().orElseThrow();
        assertEquals(3, first.rows());
        assertEquals(2, first.line());
        assertEquals(2, sale.items().size());
        assertEquals(4, sale.items().first().quantity(), "the same article twice adds up");
        assertEquals(Optional.of(Money.of("25.00", "EUR")), sale.total());
        assertEquals(2, reading.rows().size());
    }

    @Test
    void a_pending_row_has_no_price() {
        Sale sale = sale(line("111-2222222-3333333", "Pending", "Amazon", "Amazon.de", "CUP", ""));
        assertEquals(OrderState.PENDING, sale.state());
        assertTrue(sale.total().isEmpty());
    }

    @Test
    void both_spellings_of_cancelled_and_the_further_words_of_shipped_are_understood() {
        assertEquals(OrderState.CANCELLED, stateOf("Canceled"));
        assertEquals(OrderState.CANCELLED, stateOf("Cancelled"));
        assertEquals(OrderState.DELIVERED, stateOf("Shipped - Delivered to Buyer"));
        assertEquals(OrderState.RETURNED, stateOf("Shipped - Returned to Seller"));
        assertEquals(OrderState.SHIPPED, stateOf("Shipped - Out for Delivery"));
        assertEquals(OrderState.UNSHIPPED, stateOf("Unshipped"));
    }

    private static OrderState stateOf(String status) {
        return sale(line("111-2222222-3333333", status, "Merchant", "Amazon.de", "CUP", "1.00"))
                .state();
    }

    @Test
    void every_spelling_of_a_channel_is_understood() {
        for (String amazon : List.of("Amazon", "AFN", "Amazon_NA", "AMAZON_EU")) {
            assertEquals(Channel.AFN, channel(amazon), amazon);
        }
        for (String seller : List.of("Merchant", "mfn", "DEFAULT", "Seller")) {
            assertEquals(Channel.MFN, channel(seller), seller);
        }
        String pigeon = HEADER + line("111-2222222-3333333", "Shipped", "Pigeon", "Amazon.de", "CUP", "1.00");
        assertEquals(
                Optional.of("fulfillment-channel"),
                Reading.of(pigeon).rejection(0).column());
    }

    private static Channel channel(String word) {
        return sale(line("111-2222222-3333333", "Shipped", word, "Amazon.de", "CUP", "1.00"))
                .channel();
    }

    @Test
    void one_article_in_two_currencies_is_two_lines() {
        String euros = line("111-2222222-3333333", "Shipped", "Amazon", "Amazon.de", "CUP", "10.00");
        assertEquals(2, sale(euros, euros.replace("EUR", "SEK")).items().size());
        assertEquals(1, sale(euros, euros).items().size());
    }

    @Test
    void after_a_thousand_rows_of_one_order_another_record_begins() {
        String row = line("111-2222222-3333333", "Shipped", "Amazon", "Amazon.de", "CUP", "10.00");
        Reading reading = Reading.of(HEADER + row.repeat(1_001));
        assertEquals(
                List.of(1_000, 1),
                reading.rows().stream()
                        .map(read -> ((IntakeRow.Read) read).rows())
                        .toList());
    }

    @Test
    void a_quantity_is_a_whole_number_without_a_sign() {
        String row = line("111-2222222-3333333", "Shipped", "Amazon", "Amazon.de", "CUP", "10.00");
        for (String quantity : List.of("-2", "+2", "2.0")) {
            Reading reading = Reading.of(HEADER + row.replace("\t2\t", "\t" + quantity + "\t"));
            assertEquals(Optional.of("quantity"), reading.rejection(0).column());
        }
        assertEquals(0, sale(row.replace("\t2\t", "\t0\t")).items().first().quantity());
    }

    /** POL-16: sales outside Amazon's marketplaces are read, and belong to none. */
    @Test
    void a_sale_outside_amazon_has_no_marketplace_and_may_have_another_id() {
        Order order = order(line("S01-1234567-7654321", "Shipped", "Amazon", "Non-Amazon", "CUP", "1.00"));
        assertFalse(order.id().isMarketplaceOrder());
        assertTrue(order.marketplace().isEmpty());
    }

    @Test
    void a_row_that_cannot_be_read_names_line_column_found_and_expected_and_the_others_go_on() {
        Reading reading = Reading.of(HEADER
                + line("111-2222222-3333333", "Shipped", "Merchant", "Amazon.de", "CUP", "12,50")
                + line("111-2222222-4444444", "Lost", "Merchant", "Amazon.de", "CUP", "12.50")
                + line("111-2222222-5555555", "Shipped", "Merchant", "Amazon.de", "CUP", "12.50")
                + row("111-2222222-6666666", "2026-02-30T00:00:00Z", "", "Shipped", "Merchant", "Amazon.de")
                + row("no id!", "2026-02-28T00:00:00Z"));
        Rejection price = reading.rejection(0);
        assertEquals(2, price.line());
        assertEquals(Optional.of("item-price"), price.column());
        assertEquals("found \"12,50\", expected an amount of EUR such as 12.50", price.reason());
        assertEquals(Optional.of("order-status"), reading.rejection(1).column());
        assertEquals(
                "111-2222222-5555555",
                reading.record(2, OrderRecord.class).order().id().text());
        assertEquals(Optional.of("purchase-date"), reading.rejection(3).column());
        assertEquals(Optional.of("amazon-order-id"), reading.rejection(4).column());
    }

    @Test
    void a_report_of_shipments_tells_of_the_delivery() {
        String header = row(
                "amazon-order-id",
                "purchase-date",
                "shipment-date",
                "sku",
                "quantity-shipped",
                "currency",
                "item-price",
                "carrier",
                "tracking-number",
                "estimated-arrival-date",
                "fulfillment-channel",
                "sales-channel");
        Order order = Reading.of(header
                        + row(
                                "111-2222222-3333333",
                                "2026-03-01T10:00:00Z",
                                "2026-03-02T10:00:00Z",
                                "CUP",
                                "1",
                                "USD",
                                "9.99",
                                "UPS",
                                "1Z999",
                                "2026-03-05T20:00:00-08:00",
                                "AFN",
                                "Amazon.com"))
                .record(OrderRecord.class)
                .order();
        assertEquals(OrderState.SHIPPED, order.sale().orElseThrow().state());
        assertEquals(
                Optional.of(Instant.parse("2026-03-02T10:00:00Z")),
                order.delivery().shippedAt());
        assertEquals(
                Optional.of(Instant.parse("2026-03-06T04:00:00Z")),
                order.delivery().promisedBy());
        assertEquals(Optional.of("UPS"), order.delivery().carrier());
    }
}
