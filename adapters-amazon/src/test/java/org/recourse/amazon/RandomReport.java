package org.recourse.amazon;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** An all-orders report made up at random, mostly of rows as they usually are, and then damaged. */
final class RandomReport {
    private static final List<String> IDS =
            List.of("302-1000001-2000001", "111-0000000-0000000", "S01-7654321-1234567");
    private static final List<String> ODD_IDS = List.of(
            "",
            " 302-1000001-2000001",
            "302-1000001-200001",
            "S01-765432",
            "none!",
            "302 1000001 2000001",
            "s01-7654321-1234567");
    private static final List<String> TIMES = List.of(
            "2026-03-01T22:15:00+00:00",
            "2026-03-01T22:15:00Z",
            "2026-03-02T01:15:00+09:00",
            "2026-02-28T23:59:59-08:00",
            "2024-02-29T00:00:00Z",
            "2010-01-01T00:00:00Z",
            "2043-12-31T23:59:59Z");
    private static final List<String> ODD_TIMES = List.of(
            "",
            "2026-03-01",
            "2026-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-00-10T00:00:00Z",
            "2026-03-00T00:00:00Z",
            "2026-03-01T24:00:00Z",
            "2026-03-01T22:60:00Z",
            "2026-03-01T22:15:60Z",
            "2026-03-01T22:15Z",
            "2026-03-01T22:15:00.5Z",
            "2026-03-01t22:15:00z",
            "2026-03-01T22:15:00+19:00",
            "2026-03-01T22:15:00+15:00",
            "2026-03-01T22:15:00+01:60",
            "2026-03-01T22:15:00*01:00",
            "2010-01-01T00:00:00+01:00",
            "2009-12-31T23:59:59Z",
            "2044-01-01T00:00:00Z",
            "2044-01-01T00:00:00+01:00",
            "1969-12-31T23:59:59Z",
            "99999-03-01T22:15:00Z");
    private static final List<String> STATES = List.of(
            "Shipped", "Pending", "Cancelled", "Canceled", "Unshipped", "Shipped - Delivered to Buyer", "Shipping");
    private static final List<String> ODD_STATES = List.of("", "Lost", " shipped ", "PENDING", "Shipped - Lost");
    private static final List<String> SHOPS =
            List.of("Amazon.com", "Amazon.de", "Amazon.co.jp", "Non-Amazon", "Amazon.com.mx", "SI UK Prod Marketplace");
    private static final List<String> ODD_SHOPS = List.of("", "Amazon.xx", "amazon.DE ", "de", "Non-Amazon US");
    private static final List<String> COUNTS = List.of("1", "0", "12", "007");
    private static final List<String> ODD_COUNTS =
            List.of("", "-1", "+1", "1.0", " 1", "9999999999", "999999999", "one");
    private static final List<String> PRICES = List.of("", "12.50", "7", "1280", "0.5", "1280.00");
    private static final List<String> ODD_PRICES =
            List.of(".5", "5.", "1.2.3", "-3.00", "1,50", "1.505", "1.500", "9999999999.99", "99999999999999", "free");
    private static final List<String> CURRENCIES = List.of("USD", "EUR", "JPY", "KWD");
    private static final List<String> ODD_CURRENCIES = List.of("", "usd", "XXX", "EURO", "ZZZ", "\u00a3");
    private static final List<String> NAMES = List.of(
            "Cup", "Sch\u00fcssel \u20ac 5", "12\" pipe", "\"quoted\"", "", "\u30ab\u30c3\u30d7", "x".repeat(300));

    private final Random random;
    private final List<String> columns = new ArrayList<>(List.of(
            "amazon-order-id",
            "purchase-date",
            "last-updated-date",
            "order-status",
            "fulfillment-channel",
            "sales-channel",
            "product-name",
            "sku",
            "quantity",
            "currency",
            "item-price",
            "ship-city"));

    RandomReport(long seed) {
        random = new Random(seed);
        if (random.nextInt(3) == 0) {
            Collections.shuffle(columns, random);
        }
        if (random.nextInt(8) == 0) {
            columns.remove(random.nextInt(columns.size()));
        }
        if (random.nextInt(12) == 0) {
            columns.add(columns.get(random.nextInt(columns.size())));
        }
    }

    /** Returns the report, with rows that are odd in one of so many cells, in an encoding. */
    byte[] bytes(int oddity, Charset charset) {
        String lineEnd = random.nextBoolean() ? "\n" : "\r\n";
        List<String> lines = new ArrayList<>(List.of(String.join("\t", columns)));
        for (int row = random.nextInt(40); row >= 0; row--) {
            add(row(oddity), lines);
        }
        return (String.join(lineEnd, lines) + (random.nextInt(4) == 0 ? "" : lineEnd)).getBytes(charset);
    }

    /** Adds a row, sometimes several times, also where it does not follow itself. */
    private void add(String row, List<String> lines) {
        lines.add(row);
        if (random.nextInt(4) == 0) {
            lines.add(
                    1 + random.nextInt(lines.size()),
                    row.replace("Shipped", random.nextBoolean() ? "Cancelled" : "Shipped"));
        }
        if (random.nextInt(60) == 0) {
            lines.add("\t".repeat(random.nextInt(4)));
        }
    }

    private String row(int oddity) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("amazon-order-id", any(ids(), ODD_IDS, oddity));
        cells.put("purchase-date", any(TIMES, ODD_TIMES, oddity));
        cells.put("last-updated-date", random.nextInt(5) == 0 ? "" : any(TIMES, ODD_TIMES, oddity));
        cells.put("order-status", any(STATES, ODD_STATES, oddity));
        cells.put(
                "fulfillment-channel",
                any(List.of("Amazon", "Merchant"), List.of("", "Pigeon", "AFN", "amazon_eu"), oddity));
        cells.put("sales-channel", any(SHOPS, ODD_SHOPS, oddity));
        cells.put("product-name", any(NAMES, List.of("a\u000bb", "\u001c", "\"open"), oddity));
        cells.put("sku", any(NAMES, List.of("y".repeat(1001), "\"\""), 20 * oddity));
        cells.put("quantity", any(COUNTS, ODD_COUNTS, oddity));
        cells.put("currency", any(CURRENCIES, ODD_CURRENCIES, oddity));
        cells.put("item-price", any(PRICES, ODD_PRICES, oddity));
        cells.put(
                "ship-city",
                any(List.of("Kassel", "", "K\u00f6ln"), List.of("\"open", "\"shut\"", "z".repeat(5000)), 20 * oddity));
        return cut(String.join("\t", columns.stream().map(cells::get).toList()), oddity);
    }

    private List<String> ids() {
        return random.nextInt(3) == 0 ? IDS : List.of("302-%07d-%07d".formatted(random.nextInt(30), random.nextInt(3)));
    }

    private String any(List<String> usual, List<String> odd, int oddity) {
        List<String> words = random.nextInt(oddity) == 0 ? odd : usual;
        return words.get(random.nextInt(words.size()));
    }

    private String cut(String row, int oddity) {
        return switch (random.nextInt(20 * oddity)) {
            case 0 -> row.substring(0, random.nextInt(row.length() + 1));
            case 1 -> row + "\tmore";
            case 2 -> row + "\t\t";
            default -> row;
        };
    }

    /** Changes a few bytes. */
    byte[] damaged(byte[] bytes) {
        byte[] damaged = bytes.clone();
        for (int times = random.nextInt(3); times >= 0; times--) {
            damaged[random.nextInt(damaged.length)] =
                    (byte) (random.nextBoolean() ? random.nextInt(256) : "\t\n\r\"0 -\0".charAt(random.nextInt(8)));
        }
        return random.nextInt(3) == 0 ? Arrays.copyOf(damaged, random.nextInt(damaged.length)) : damaged;
    }
}
