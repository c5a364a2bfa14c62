package org.recourse.amazon;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.amazon.Reading.row;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.application.intake.IntakeRow;
import org.recourse.application.intake.Rejection;
import org.recourse.domain.order.Marketplace;

/** Which files are read in bulk, and which rows of them are left to be read one by one. */
class ReportCrowdTest {
    private static final String HEADER = row(
            "amazon-order-id",
            "purchase-date",
            "order-status",
            "fulfillment-channel",
            "sales-channel",
            "quantity",
            "product-name");
    private static final String ROW = sold(1);

    @TempDir
    private Path directory;

    private Path file;
    private final ReportCrowd crowd = new ReportCrowd();

    @BeforeEach
    void name() {
        file = directory.resolve("report.txt");
    }

    private static String sold(int number) {
        return row(
                "302-0000000-%07d".formatted(number),
                "2026-03-01T10:00:00+00:00",
                "Shipped",
                "Amazon",
                "Amazon.de",
                "1",
                "Cup");
    }

    private Optional<ReportCrowd.Taken> take(byte[] bytes, ReadOptions options) {
        try {
            return crowd.take(Files.write(file, bytes), options);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Optional<ReportCrowd.Taken> take(String text) {
        return take(text.getBytes(UTF_8), ReadOptions.NONE);
    }

    private long orders() {
        AtomicLong orders = new AtomicLong();
        crowd.each(Set.of(), order -> orders.incrementAndGet(), (example, count) -> orders.addAndGet(count));
        return orders.get();
    }

    private static List<IntakeRow> others(ReportCrowd.Taken taken) {
        return ImmutableList.copyOf(taken.others().rows());
    }

    @Test
    void a_plain_report_is_read_in_bulk() {
        ReportCrowd.Taken taken = take(HEADER + ROW + sold(2) + sold(2)).orElseThrow();
        assertEquals(3, taken.rows());
        assertEquals(List.of(), others(taken));
        assertEquals("all-orders", taken.others().kind());
        assertEquals(file.toString(), taken.others().path());
        assertEquals(2, orders());
    }

    @Test
    void line_ends_may_be_of_either_sort_and_the_last_one_may_be_missing() {
        String text = HEADER + ROW.replace("\n", "\r\n") + sold(2) + sold(3).strip();
        assertEquals(3, take(text).orElseThrow().rows());
    }

    @Test
    void columns_may_stand_anywhere() {
        assertEquals(1, take(reversed(HEADER) + reversed(ROW)).orElseThrow().rows());
    }

    private static String reversed(String row) {
        return String.join("\t", Lists.reverse(Splitter.on('\t').splitToList(row.strip()))) + "\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "windows-31j"})
    void every_encoding_that_knows_ascii_is_plain(String charset) {
        String text =
                HEADER + ROW.replace("Cup", charset.equals("windows-31j") ? "\u30ab\u30c3\u30d7" : "\u00dcber\u20ac");
        ReadOptions options = new ReadOptions(
                charset.equals("windows-31j") ? Optional.of(Marketplace.JP) : Optional.empty(), Optional.empty());
        assertEquals(
                1,
                take(text.getBytes(Charset.forName(charset)), options)
                        .orElseThrow()
                        .rows());
    }

    @Test
    void a_row_that_is_odd_is_left_with_its_line() {
        ReportCrowd.Taken taken = take(HEADER
                        + ROW
                        + ROW.replace("2026-03-01", "2026-02-30")
                        + "\n"
                        + sold(2)
                        + ROW.replace("302-0000000-0000001", "none"))
                .orElseThrow();
        assertEquals(2, taken.rows());
        List<IntakeRow> others = others(taken);
        Rejection rejection = ((IntakeRow.Unread) others.get(0)).rejection();
        assertEquals(3, rejection.line());
        assertEquals(Optional.of("purchase-date"), rejection.column());
        assertEquals(6, ((IntakeRow.Read) others.get(1)).line());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Cup\nand saucer\"",
                "\"Cup",
                "Cup\rand saucer",
                "Cup\u0000",
                "Cup\ufffd",
            })
    void a_row_that_may_bear_on_others_leaves_the_whole_file(String product) {
        assertTrue(take(HEADER + ROW.replace("Cup", product) + sold(2)).isEmpty());
        assertEquals(0, orders());
    }

    @Test
    void files_of_another_shape_are_left() throws IOException {
        String text = HEADER + ROW;
        assertTrue(take(text.replace('\t', ',')).isEmpty(), "commas");
        assertTrue(take("\ufeff" + text).isEmpty(), "a byte order mark");
        assertTrue(take(("\ufeff" + text).getBytes(UTF_16LE), ReadOptions.NONE).isEmpty());
        assertTrue(take("\n" + text).isEmpty(), "a blank line first");
        assertTrue(take(HEADER.strip()).isEmpty(), "a header alone, without its line end");
        assertTrue(
                take(HEADER.replace("product-name", "\"product-name\"") + ROW).isEmpty(), "a quoted header");
        assertTrue(take(text.replace("product-name", "shipment-date")).isEmpty(), "deliveries");
        assertTrue(take(text.replace("product-name", "quantity")).isEmpty(), "a column twice");
        assertTrue(take(text.replace("sales-channel", "shop")).isEmpty(), "a missing column");
        assertTrue(
                take(text.replace("amazon-order-id", "PK\u0003\u0004\tamazon-order-id"))
                        .isEmpty(),
                "an archive");
        assertTrue(take(text.replace("Cup", "x".repeat(5000))).isEmpty(), "a long row");
        assertTrue(take(packed(text), ReadOptions.NONE).isEmpty());
        assertTrue(crowd.take(directory, ReadOptions.NONE).isEmpty());
        assertTrue(crowd.take(directory.resolve("gone"), ReadOptions.NONE).isEmpty());
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return packed.toByteArray();
    }

    @Test
    void a_file_that_is_to_be_of_another_kind_is_left() {
        ReadOptions claims = new ReadOptions(Optional.empty(), Optional.of(FileKind.CLAIMS));
        assertTrue(take((HEADER + ROW).getBytes(UTF_8), claims).isEmpty());
    }

    @Test
    void a_file_that_is_mostly_odd_is_left() {
        byte[] blanks = "\n".repeat(50_001).getBytes(UTF_8);
        assertTrue(take(Bytes.concat((HEADER + ROW).getBytes(UTF_8), blanks), ReadOptions.NONE)
                .isEmpty());
    }

    @Test
    void a_thousand_rows_of_one_order_are_plain_and_one_more_is_not() {
        assertFalse(take(HEADER + ROW.repeat(1000)).isEmpty());
        assertTrue(take(HEADER + ROW.repeat(1001)).isEmpty());
    }

    @Test
    void orders_of_several_files_are_counted_once() {
        take(HEADER + ROW + sold(2));
        take(HEADER + sold(2) + sold(3));
        assertEquals(3, orders());
    }
}
