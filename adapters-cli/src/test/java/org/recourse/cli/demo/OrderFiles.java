package org.recourse.cli.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.recourse.cli.demo.SampleOrder.Line;
import org.recourse.cli.demo.SampleOrder.Status;

/** Writes the all-orders reports and the delivery facts. */
final class OrderFiles {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'+00:00'").withZone(ZoneOffset.UTC);
    private static final Duration PROMISED = Duration.ofDays(7);
    private static final Duration RECENT = Duration.ofDays(40);

    private OrderFiles() {}

    static Sheet report(OrderBook book, Shop shop) {
        Sheet sheet = Sheet.tab(
                "amazon-order-id",
                "merchant-order-id",
                "purchase-date",
                "last-updated-date",
                "order-status",
                "fulfillment-channel",
                "sales-channel",
                "order-channel",
                "url",
                "ship-service-level",
                "product-name",
                "sku",
                "asin",
                "item-status",
                "quantity",
                "currency",
                "item-price",
                "item-tax",
                "shipping-price",
                "shipping-tax",
                "gift-wrap-price",
                "gift-wrap-tax",
                "item-promotion-discount",
                "ship-promotion-discount",
                "ship-city",
                "ship-state",
                "ship-postal-code",
                "ship-country",
                "promotion-ids",
                "is-business-order",
                "purchase-order-number",
                "price-designation");
        book.orders().stream().filter(order -> order.shop() == shop).forEach(order -> lines(sheet, order));
        return sheet;
    }

    private static void lines(Sheet sheet, SampleOrder order) {
        for (Line line : order.lines()) {
            boolean priced = order.status() != Status.PENDING;
            boolean live = order.status() != Status.CANCELLED;
            String[] place = order.shop().place().split(", ", -1);
            sheet.row(
                    order.id(),
                    "",
                    STAMP.format(order.purchasedAt()),
                    STAMP.format(order.updatedAt()),
                    order.status().word(),
                    order.byAmazon() ? "Amazon" : "Merchant",
                    order.isAmazons() ? order.shop().salesChannel() : "Non-Amazon",
                    "",
                    "",
                    "Standard",
                    line.lamp().title(order.shop()),
                    line.lamp().sku(),
                    line.lamp().asin(),
                    order.status().word(),
                    live ? String.valueOf(line.quantity()) : "0",
                    priced ? order.shop().currency() : "",
                    priced ? order.shop().written(line.price(order.shop())) : "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    place[0].trim(),
                    place[1].trim(),
                    "",
                    place[2].trim(),
                    "",
                    "false",
                    "",
                    "");
        }
    }

    static Sheet deliveries() {
        return Sheet.csv("order-id,purchased-at,marketplace,channel,state,delivered-at,promised-by,"
                + "carrier,tracking-id,tracking-recognised");
    }

    /** What the carriers say of the orders that the seller shipped lately and that no story is about. */
    static void addDeliveries(Sheet sheet, OrderBook book) {
        book.orders().stream()
                .filter(order -> order.status() == Status.SHIPPED && !order.byAmazon() && !book.isTaken(order))
                .filter(order -> order.purchasedAt().isAfter(OrderBook.AS_OF.minus(RECENT)))
                .forEach(order -> addDelivery(sheet, book, order));
    }

    private static void addDelivery(Sheet sheet, OrderBook book, SampleOrder order) {
        int hours = 24 * (3 + book.draw(3) + (book.chance(4) ? 5 : 0)) + book.draw(10);
        Instant delivered = order.purchasedAt().plus(Duration.ofHours(hours));
        sheet.row(Map.of(
                "order-id",
                order.id(),
                "delivered-at",
                delivered.isBefore(OrderBook.AS_OF) ? seconds(delivered) : "",
                "promised-by",
                seconds(order.purchasedAt().plus(PROMISED)),
                "carrier",
                order.shop().carrier(),
                "tracking-id",
                "SAMPLE-" + order.id().substring(12),
                "tracking-recognised",
                "true"));
    }

    static String seconds(Instant instant) {
        return STAMP.format(instant).replace("+00:00", "Z");
    }
}
