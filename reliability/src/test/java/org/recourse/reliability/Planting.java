package org.recourse.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A seller's files with a buyer planted in every column that can hold one.
 *
 * @param kept the buyers whose words the desk keeps apart, by number
 * @param strangers the buyers in columns that no rule needs, of whom nothing may ever be kept (PRV-1)
 */
record Planting(List<Buyer> kept, List<Buyer> strangers) {
    /** Every so many, a buyer is in a notice, a claim and a note, too. */
    static final int SOME = 10;

    static String order(int kind, int number) {
        return "30%d-%07d-%07d".formatted(kind, 1_000_000 + number, number);
    }

    List<String> keptTexts() {
        return kept.stream().flatMap(Buyer::texts).toList();
    }

    List<String> strangersTexts() {
        return strangers.stream().flatMap(Buyer::texts).toList();
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Sheet sheet : sheets()) {
            Files.writeString(folder.resolve(sheet.name()), sheet.text());
        }
    }

    List<Sheet> sheets() {
        return List.of(
                orders(), feedback(), changes(), returns(), messages(), notices(), claims(), chargebacks(), refunds());
    }

    /** A table as lists of cells, the first one its header. */
    record Sheet(String name, String separator, List<List<String>> rows) {
        String text() {
            return rows.stream().map(row -> String.join(separator, row) + "\n").collect(Collectors.joining());
        }

        /** The same rows, of which each has a text of the given buyers in the same column. */
        Sheet with(int column, List<Buyer> buyers) {
            List<List<String>> others = new ArrayList<>(List.of(rows.get(0)));
            for (int i = 1; i < rows.size(); i++) {
                List<String> row = new ArrayList<>(rows.get(i));
                List<String> texts = buyers.get(i % buyers.size()).texts().toList();
                row.set(column, quoted(texts.get((i + column) % texts.size())));
                others.add(row);
            }
            return new Sheet(name, separator, others);
        }

        private String quoted(String text) {
            return separator.equals(",") ? "\"" + text + "\"" : text;
        }

        int width() {
            return rows.get(0).size();
        }
    }

    private Sheet orders() {
        return tabs(
                "orders.txt",
                1,
                "amazon-order-id purchase-date last-updated-date order-status fulfillment-channel sales-channel sku asin quantity"
                        + " currency item-price buyer-email buyer-name buyer-phone-number recipient-name ship-address-1"
                        + " ship-address-2 ship-city gift-message-text",
                i -> Stream.of(
                        order(1, i),
                        "2026-06-01T10:00:00+00:00",
                        "2026-06-02T10:00:00+00:00",
                        "Shipped",
                        "Merchant",
                        "Amazon.de",
                        "SKU-" + i,
                        "B00000000A",
                        "1",
                        "EUR",
                        "12.50",
                        strangers.get(i).mail(),
                        strangers.get(i).name(),
                        strangers.get(i).phone(),
                        strangers.get(i).name(),
                        strangers.get(i).street(),
                        strangers.get(i).street(),
                        strangers.get(i).street(),
                        strangers.get(i).message()));
    }

    private Sheet feedback() {
        return tabs(
                "feedback.txt",
                1,
                "Date Rating Comments Your_Response Order_ID Rater_Email",
                i -> Stream.of(
                        "05.06.26",
                        "1",
                        kept.get(i).message(),
                        kept.get(i).name() + ", wir melden uns.",
                        order(1, i),
                        kept.get(i).mail()));
    }

    private Sheet changes() {
        return commas(
                "changes.csv",
                1,
                "order-id feedback-date change changed-at rater",
                i -> Stream.of(
                        order(1, i),
                        "2026-06-05",
                        "removed",
                        "2026-06-09T10:00:00Z",
                        strangers.get(i).mail()));
    }

    private Sheet returns() {
        return tabs(
                "returns.txt",
                SOME,
                "Order_ID Return_request_date Return_request_status Amazon_RMA_ID A-to-Z_Claim Return_Reason Item_Name"
                        + " Invoice_number Customer_Comments",
                i -> Stream.of(
                        order(2, i),
                        "10-Jun-2026",
                        "Pending",
                        "RMA-" + i,
                        "N",
                        "CR-UNWANTED_ITEM",
                        strangers.get(i).name(),
                        strangers.get(i).mail(),
                        strangers.get(i).message()));
    }

    private Sheet messages() {
        return commas(
                "messages.csv",
                1,
                "message-id order-id buyer received-at subject body answered-at no-reply-needed reply-to",
                i -> Stream.of(
                        "m-" + i,
                        order(3, i),
                        kept.get(i).name(),
                        "2026-06-03T10:00:00Z",
                        "\"" + kept.get(i).street() + "\"",
                        "\"" + kept.get(i).message() + "\n" + kept.get(i).phone() + "\"",
                        "",
                        "true",
                        strangers.get(i).mail()));
    }

    private Sheet notices() {
        return commas(
                "notices.csv",
                SOME,
                "notice-id received-at notice-kind severity asin subject body",
                i -> Stream.of(
                        "n-" + i,
                        "2026-06-04T10:00:00Z",
                        "",
                        "",
                        "B00000000A",
                        "\"" + kept.get(i).street() + "\"",
                        "\"" + kept.get(i).message() + "\""));
    }

    private Sheet claims() {
        return commas(
                "claims.csv",
                SOME,
                "claim-id order-id filed-at reason amount currency state buyer-name comment",
                i -> Stream.of(
                        "c-" + i,
                        order(4, i),
                        "2026-06-05T10:00:00Z",
                        "not-received",
                        "12.50",
                        "EUR",
                        "withdrawn",
                        strangers.get(i).name(),
                        "\"" + strangers.get(i).message() + "\""));
    }

    private Sheet chargebacks() {
        return commas(
                "chargebacks.csv",
                SOME,
                "chargeback-id order-id received-at reason amount currency state cardholder",
                i -> Stream.of(
                        "b-" + i,
                        order(5, i),
                        "2026-06-05T10:00:00Z",
                        "not-received",
                        "12.50",
                        "EUR",
                        "won",
                        strangers.get(i).name()));
    }

    private Sheet refunds() {
        return commas(
                "refunds.csv",
                SOME,
                "refund-id order-id refunded-at amount currency kind memo",
                i -> Stream.of(
                        "f-" + i,
                        order(6, i),
                        "2026-06-06T10:00:00Z",
                        "12.50",
                        "EUR",
                        "return",
                        strangers.get(i).mail()));
    }

    private Sheet tabs(String name, int every, String header, IntFunction<Stream<String>> cells) {
        return sheet(name, "\t", every, header, cells);
    }

    private Sheet commas(String name, int every, String header, IntFunction<Stream<String>> cells) {
        return sheet(name, ",", every, header, cells);
    }

    private Sheet sheet(String name, String separator, int every, String header, IntFunction<Stream<String>> cells) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of(header.split(" ", -1))
                .map(word -> word.replace('_', ' '))
                .toList());
        IntStream.range(0, kept.size())
                .filter(i -> i % every == 0)
                .forEach(i -> rows.add(cells.apply(i).toList()));
        return new Sheet(name, separator, rows);
    }
}
