package org.recourse.amazon.scan;

import java.util.List;
import java.util.Optional;
import org.recourse.amazon.file.Header;

/**
 * Where the columns of a plain report stand, from 0. A report is not plain if it lacks one that every row needs, has one of them twice, or
 * tells of deliveries.
 */
record PlainColumns(
        int orderId,
        int bought,
        int changed,
        int status,
        int fulfilment,
        int salesChannel,
        int sku,
        int asin,
        int quantity,
        int price,
        int currency,
        int width) {
    /** The place of a column that the report does not have. */
    static final int NOWHERE = -1;

    private static final List<String> NEEDED = List.of(
            "amazon-order-id", "purchase-date", "order-status", "fulfillment-channel", "sales-channel", "quantity");
    private static final List<String> USED = List.of("last-updated-date", "item-price", "currency", "sku", "asin");
    private static final List<String> OF_DELIVERIES =
            List.of("shipment-date", "estimated-arrival-date", "carrier", "tracking-number");

    static Optional<PlainColumns> of(Header header) {
        boolean isPlain = NEEDED.stream().allMatch(name -> count(header, name) == 1)
                && USED.stream().allMatch(name -> count(header, name) <= 1)
                && OF_DELIVERIES.stream().allMatch(name -> count(header, name) == 0);
        return isPlain ? Optional.of(found(header)) : Optional.empty();
    }

    private static int count(Header header, String name) {
        return header.column(name).places().size();
    }

    private static PlainColumns found(Header header) {
        return new PlainColumns(
                place(header, "amazon-order-id"),
                place(header, "purchase-date"),
                place(header, "last-updated-date"),
                place(header, "order-status"),
                place(header, "fulfillment-channel"),
                place(header, "sales-channel"),
                place(header, "sku"),
                place(header, "asin"),
                place(header, "quantity"),
                place(header, "item-price"),
                place(header, "currency"),
                header.width());
    }

    private static int place(Header header, String name) {
        List<Integer> places = header.column(name).places();
        return places.isEmpty() ? NOWHERE : places.get(0);
    }
}
