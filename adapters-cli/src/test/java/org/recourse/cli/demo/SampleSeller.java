package org.recourse.cli.demo;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Writes the files of "Lindenlicht", an invented seller of lamps on three marketplaces, as they stand on 2026-06-30. */
public final class SampleSeller {
    /** The list of the files, in the order in which they are to be read. */
    public static final String INDEX = "index.txt";

    private SampleSeller() {}

    /** Returns the bytes of each file by its name. */
    public static Map<String, byte[]> files() {
        OrderBook book = new OrderBook();
        CaseFiles cases = new CaseFiles();
        Stories.tell(book, cases);
        OrderFiles.addDeliveries(cases.deliveries(), book);

        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Shop shop : Shop.values()) {
            files.put(
                    "all-orders-" + shop.salesChannel() + ".txt",
                    OrderFiles.report(book, shop).bytes(shop.charset()));
            files.put(
                    "feedback-" + shop.salesChannel() + ".txt",
                    cases.feedback(shop).bytes(shop.charset()));
        }
        new TreeMap<>(cases.sheets()).forEach((name, sheet) -> files.put(name, sheet.bytes()));
        files.put(INDEX, (String.join("\n", files.keySet()) + "\n").getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
