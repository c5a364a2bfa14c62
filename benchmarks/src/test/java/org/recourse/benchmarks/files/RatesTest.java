package org.recourse.benchmarks.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.benchmarks.orders.Market;
import org.recourse.benchmarks.orders.SellerFolder;

/** The peers answer the same question; {@code benchmarks/run files} compares them with the product. */
final class RatesTest {
    private static final LocalDate TODAY = Market.FIRST_DAY.plusDays(Market.DAYS - 1L);

    @TempDir
    private Path directory;

    @Test
    void the_peers_count_alike() throws Exception {
        SellerFolder.write(new Market(1, 20_000), directory);
        List<String> ofFastCsv = lines(out -> FastCsvRates.print(directory, TODAY, out));
        assertEquals(lines(out -> DuckDbRates.print(directory, TODAY, out)), ofFastCsv);
        assertEquals(61, ofFastCsv.size());
        assertTrue(ofFastCsv.get(0).matches("today [1-9]\\d* \\d{4}"), ofFastCsv.get(0));
    }

    private interface Printing {
        void to(PrintStream out) throws Exception;
    }

    private static List<String> lines(Printing printing) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            printing.to(out);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
