package org.recourse.benchmarks.orders;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the all-orders report, about 370 bytes a row. */
final class OrderReportFile {
    private static final byte[] HEADER = String.join(
                    "\t",
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
                    "price-designation",
                    "is-sold-by-ab")
            .getBytes(US_ASCII);
    private static final byte[] UTC = "+00:00\t".getBytes(US_ASCII);
    private static final byte[] AMAZON = "Amazon\t".getBytes(US_ASCII);
    private static final byte[] MERCHANT = "Merchant\t".getBytes(US_ASCII);
    private static final byte[] SERVICE = "\t\t\tExpedited\t".getBytes(US_ASCII);
    private static final byte[] NO_PRICES = "\t\t\t\t\t\t\t\t\t\t".getBytes(US_ASCII);
    private static final byte[] NO_EXTRAS = "\t4.99\t0.80\t\t\t\t4.99\t".getBytes(US_ASCII);
    private static final byte[] EURO = "\tEUR\t".getBytes(US_ASCII);
    private static final byte[] REST = "\tPLM Free-Shipping DE-Core-Offer AG\tfalse\t\t\tfalse".getBytes(US_ASCII);

    private static final int HOUR = 3600;
    private static final int HOURS_OF_CHANGES = 200;
    private static final int CENTS = 15_000;
    private static final int CHANGED = 10;
    private static final int PRODUCT = 11;
    private static final int QUANTITY = 12;
    private static final int PRICE = 13;

    private final Calendar calendar = new Calendar();
    private final Products products = new Products();

    void write(Market market, OutputStream out) throws IOException {
        try (Lines lines = new Lines(out)) {
            lines.add(HEADER).end();
            for (long row = 0; row < market.rows(); row++) {
                row(lines, market.orderOfRow(row), (int) (row % 2));
            }
        }
    }

    private void row(Lines lines, SampleOrder order, int line) throws IOException {
        sale(lines, order);
        item(lines, order, line);
        lines.add(order.site().address).add(REST).end();
    }

    private void sale(Lines lines, SampleOrder order) {
        id(lines, order).add('\t');
        id(lines, order).add('\t');
        calendar.time(lines, order.purchasedAt()).add(UTC);
        calendar.time(lines, order.purchasedAt() + (long) HOUR * order.below(HOURS_OF_CHANGES, CHANGED))
                .add(UTC);
        lines.add(order.status().order).add('\t');
        lines.add(order.isShippedByMerchant() ? MERCHANT : AMAZON)
                .add(order.site().channel)
                .add(SERVICE);
    }

    /** The lines of one order are of different products. */
    private void item(Lines lines, SampleOrder order, int line) {
        lines.add(products.columns(order.below(1000, PRODUCT) + line)).add('\t');
        lines.add(order.status().item).add('\t').add((char) ('1' + order.below(3, QUANTITY)));
        if (order.status() == Status.PENDING) {
            lines.add(NO_PRICES);
        } else {
            prices(lines, order);
        }
    }

    private static void prices(Lines lines, SampleOrder order) {
        int cents = price(order);
        lines.add(EURO).euros(cents).add('\t').euros(cents * 19 / 119).add(NO_EXTRAS);
    }

    static int price(SampleOrder order) {
        return 500 + order.below(CENTS, PRICE);
    }

    static Lines id(Lines lines, SampleOrder order) {
        return lines.digits(order.site().idPrefix, 3)
                .add('-')
                .digits(order.middle(), 7)
                .add('-')
                .digits(order.last(), 7);
    }
}
