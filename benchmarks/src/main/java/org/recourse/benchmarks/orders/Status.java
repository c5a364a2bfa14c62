package org.recourse.benchmarks.orders;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** How far an order has come, in the report's words. */
enum Status {
    /** Sent. */
    SHIPPED("Shipped", "Shipped"),
    /** Sent and arrived. */
    DELIVERED("Shipped - Delivered to Buyer", "Shipped"),
    /** Waiting to be sent. */
    UNSHIPPED("Unshipped", "Unshipped"),
    /** Not paid yet: its rows have no prices. */
    PENDING("Pending", "Unshipped"),
    /** Called off. */
    CANCELLED("Cancelled", "Cancelled");

    final byte[] order;
    final byte[] item;

    Status(String order, String item) {
        this.order = order.getBytes(US_ASCII);
        this.item = item.getBytes(US_ASCII);
    }

    static Status of(int percent) {
        return switch (percent) {
            case 0 -> PENDING;
            case 1, 2 -> CANCELLED;
            case 3, 4 -> UNSHIPPED;
            case 5, 6, 7, 8, 9 -> DELIVERED;
            default -> SHIPPED;
        };
    }

    boolean isShipped() {
        return this == SHIPPED || this == DELIVERED;
    }
}
