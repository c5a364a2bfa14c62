package org.recourse.benchmarks.orders;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** What the seller sells: the columns from the product's name to its ASIN. */
final class Products {
    private static final List<String> THINGS =
            List.of("Water Bottle", "Desk Lamp", "Yoga Mat", "Coffee Grinder", "Phone Case", "Bike Light", "Tea Pot");
    private static final List<String> SORTS =
            List.of("Stainless Steel", "Bamboo", "Silicone", "Foldable", "Kids'", "Travel");
    private static final String PRAISE =
            ", 2 Pieces, Dishwasher Safe, BPA-Free, 24 Months Warranty, Black \u2013 Gr\u00f6\u00dfe L";

    private final byte[][] columns = SORTS.stream()
            .flatMap(sort -> THINGS.stream().map(thing -> sort + " " + thing))
            .map(Products::columns)
            .toArray(byte[][]::new);

    private static byte[] columns(String name) {
        int code = Math.floorMod(name.hashCode(), 100_000);
        return String.join("\t", name + PRAISE, "SKU-" + code + "-EU", "B0%08d".formatted(code))
                .getBytes(UTF_8);
    }

    byte[] columns(int product) {
        return columns[product % columns.length];
    }
}
