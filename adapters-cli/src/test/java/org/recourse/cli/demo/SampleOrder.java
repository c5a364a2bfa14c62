package org.recourse.cli.demo;

import java.time.Instant;
import java.util.List;

/** An order of the sample. */
record SampleOrder(
        String id,
        Shop shop,
        Instant purchasedAt,
        Instant updatedAt,
        Status status,
        boolean byAmazon,
        List<Line> lines) {
    /** How far it has come, as Amazon's report words it. */
    enum Status {
        PENDING("Pending"),
        UNSHIPPED("Unshipped"),
        SHIPPED("Shipped"),
        CANCELLED("Cancelled");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** A line of it. */
    record Line(Lamp lamp, int quantity) {
        int price(Shop shop) {
            return shop.priced(lamp.cents() * quantity);
        }
    }

    boolean isAmazons() {
        return !id.startsWith("S");
    }

    /** What the buyer paid for all lines. */
    String amount() {
        return shop.written(lines.stream().mapToInt(line -> line.price(shop)).sum());
    }
}
