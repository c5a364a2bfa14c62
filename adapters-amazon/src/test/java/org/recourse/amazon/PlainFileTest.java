package org.recourse.amazon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.amazon.Reading.row;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.application.intake.IntakeRow;
import org.recourse.application.intake.RefusedFileException;
import org.recourse.domain.order.Marketplace;

/** A plain report is read ahead in parts, and says what it says to the reader that understands every shape. */
class PlainFileTest {
    private static final int FILES = 120;
    private static final int SMALL = 700;
    private static final List<Charset> CHARSETS =
            List.of(UTF_8, UTF_8, UTF_8, Charset.forName("windows-1252"), Charset.forName("windows-31j"));
    private static final String HEADER = row(
            "amazon-order-id",
            "purchase-date",
            "order-status",
            "fulfillment-channel",
            "sales-channel",
            "sku",
            "quantity",
            "currency",
            "item-price",
            "product-name");

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void name() {
        file = directory.resolve("report.txt");
    }

    private static String sold(int number, String sku) {
        return row(
                "302-0000000-%07d".formatted(number),
                "2026-03-01T10:00:00+00:00",
                "Shipped",
                "Amazon",
                "Amazon.de",
                sku,
                "1",
                "EUR",
                "12.50",
                "Cup");
    }

    private Optional<Reading> readAhead(byte[] bytes, ReadOptions options) throws IOException {
        Files.write(file, bytes);
        return PlainFile.open(file, options, SMALL).map(opened -> {
            try (opened) {
                return new Reading(
                        opened.kind(),
                        opened.charset().name(),
                        ImmutableList.copyOf(opened.intake().rows()));
            }
        });
    }

    private boolean agrees(byte[] bytes, ReadOptions options, String what) throws IOException {
        Optional<Reading> ahead = readAhead(bytes, options);
        ahead.ifPresent(reading -> assertEquals(Reading.of(bytes, options), reading, what));
        return ahead.isPresent();
    }

    private void assertAgreement(int oddity, boolean isDamaged, ReadOptions options) throws IOException {
        int ahead = 0;
        for (int seed = 0; seed < FILES; seed++) {
            RandomReport report = new RandomReport(seed);
            byte[] bytes = report.bytes(oddity, CHARSETS.get(seed % CHARSETS.size()));
            ahead += agrees(isDamaged ? report.damaged(bytes) : bytes, options, "seed " + seed) ? 1 : 0;
        }
        assertTrue(ahead > FILES / 5, "only %s files were read ahead".formatted(ahead));
    }

    @Test
    void files_that_are_mostly_plain_say_the_same() throws IOException {
        assertAgreement(200, false, ReadOptions.NONE);
    }

    @Test
    void files_with_many_odd_rows_say_the_same() throws IOException {
        assertAgreement(15, false, ReadOptions.NONE);
    }

    @Test
    void damaged_files_say_the_same() throws IOException {
        assertAgreement(100, true, ReadOptions.NONE);
    }

    @Test
    void files_of_which_the_marketplace_is_named_say_the_same() throws IOException {
        assertAgreement(50, false, Reading.from(Marketplace.JP));
    }

    @Test
    void odd_rows_stand_where_they_stood() throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (int number = 0; number < 100; number++) {
            text.append(sold(number, number % 3 == 0 ? "\"quoted\"" : " \u00dcber-" + number))
                    .append(number % 7 == 0 ? "\n" : "")
                    .append(number % 5 == 0 ? sold(number, "second") : "")
                    .append(number % 11 == 0 ? "none\n" : "");
        }
        assertTrue(agrees(text.toString().getBytes(UTF_8), ReadOptions.NONE, "odd rows"));
    }

    @Test
    void a_short_file_and_what_is_no_file_are_left_to_the_other_reader() throws IOException {
        String text = HEADER + sold(1, "A");
        assertTrue(text.length() <= SMALL);
        assertFalse(readAhead(text.getBytes(UTF_8), ReadOptions.NONE).isPresent());
        assertFalse(PlainFile.open(directory, ReadOptions.NONE, SMALL).isPresent());
        assertFalse(PlainFile.open(directory.resolve("missing"), ReadOptions.NONE, SMALL)
                .isPresent());
    }

    @Test
    void a_file_that_becomes_shorter_while_it_is_read_is_refused_behind_what_was_read() throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (int number = 0; number < 20_000; number++) {
            text.append(sold(number, "A"));
        }
        Files.writeString(file, text);
        List<IntakeRow> read = new ArrayList<>();
        try (SellerFile opened = PlainFile.open(file, ReadOptions.NONE, SMALL).orElseThrow()) {
            Iterator<IntakeRow> rows = opened.intake().rows();
            read.add(rows.next());
            Files.writeString(file, HEADER);
            RefusedFileException refused =
                    assertThrows(RefusedFileException.class, () -> rows.forEachRemaining(read::add));
            assertTrue(refused.rejection().reason().contains("changed"), refused.rejection()::reason);
        }
        assertTrue(read.size() < 20_000);
    }
}
