package org.recourse.benchmarks.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.recourse.benchmarks.orders.SellerFolder;

/** The rates by FastCSV and sets of order ids: {@code FastCsvRates DIRECTORY TODAY}. */
public final class FastCsvRates {
    private FastCsvRates() {}

    /**
     * Counts and prints.
     *
     * @param arguments the directory of the made-up seller and the day of asking
     * @throws IOException when a file cannot be read
     */
    public static void main(String... arguments) throws IOException {
        print(Path.of(arguments[0]), LocalDate.parse(arguments[1]), System.out);
    }

    static void print(Path directory, LocalDate today, PrintStream out) throws IOException {
        rates(directory).print(today, out);
    }

    private static DailyRates rates(Path directory) throws IOException {
        Set<String> defective = defective(directory);
        Set<String> seen = new HashSet<>();
        DailyRates rates = new DailyRates();
        try (CsvReader<NamedCsvRecord> rows = open(directory.resolve(SellerFolder.ORDERS), '\t')) {
            for (NamedCsvRecord row : rows) {
                String id = row.getField("amazon-order-id");
                boolean isIn = !row.getField("order-status").equals("Pending")
                        && row.getField("sales-channel").startsWith("Amazon.");
                if (isIn && seen.add(id)) {
                    LocalDate day =
                            LocalDate.parse(row.getField("purchase-date").substring(0, 10));
                    rates.add(day, 1, defective.contains(id) ? 1 : 0);
                }
            }
        }
        return rates;
    }

    private static Set<String> defective(Path directory) throws IOException {
        Set<String> orders = new HashSet<>();
        try (CsvReader<NamedCsvRecord> claims = open(directory.resolve(SellerFolder.CLAIMS), ',')) {
            for (NamedCsvRecord claim : claims) {
                if (!claim.getField("state").equals("denied")) {
                    orders.add(claim.getField("order-id"));
                }
            }
        }
        try (CsvReader<NamedCsvRecord> feedback = open(directory.resolve(SellerFolder.FEEDBACK), '\t')) {
            for (NamedCsvRecord stars : feedback) {
                if (Integer.parseInt(stars.getField("Rating")) <= 2) {
                    orders.add(stars.getField("Order ID"));
                }
            }
        }
        return orders;
    }

    private static CsvReader<NamedCsvRecord> open(Path file, char separator) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(separator == '\t' ? '\0' : '"')
                .ofNamedCsvRecord(file, ISO_8859_1);
    }
}
