package org.recourse.amazon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.amazon.Reading.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.recourse.application.intake.IntakeRecord.FeedbackRecord;
import org.recourse.application.intake.Rejection;

class LimitsTest {
    private static final int MEBI = 1 << 20;
    private static final String HEADER = row("Date", "Rating", "Comments", "Order ID");

    static byte[] gzip(byte[] plain, int times) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < times; i++) {
                out.write(plain);
            }
        }
        return packed.toByteArray();
    }

    private static String comment(String comment) {
        return row("2026-03-07", "2", comment, "111-2222222-3333333");
    }

    @Test
    void a_compressed_file_is_read_like_any_other() throws IOException {
        byte[] packed = gzip((HEADER + comment("gut")).getBytes(UTF_8), 1);
        assertEquals(
                "gut",
                Reading.of(packed, ReadOptions.NONE)
                        .record(FeedbackRecord.class)
                        .comment());
    }

    @Test
    void a_compressed_file_that_is_cut_off_or_damaged_is_refused() throws IOException {
        byte[] packed = gzip((HEADER + comment("gut")).getBytes(UTF_8), 1);
        assertTrue(Reading.refusal(Arrays.copyOf(packed, packed.length - 9))
                .reason()
                .contains("cut off"));
        packed[12] ^= 0x55;
        assertTrue(Reading.refusal(packed).reason().contains("damaged"));
    }

    @Test
    void a_compressed_file_within_another_is_refused() throws IOException {
        byte[] twice = gzip(gzip(HEADER.getBytes(UTF_8), 1), 1);
        assertTrue(Reading.refusal(twice).reason().contains("gzip file inside a gzip file"));
    }

    @Test
    void a_field_a_row_and_a_header_beyond_the_limit_are_refused_with_their_line() {
        Rejection field = Reading.refusal(HEADER + comment("ok") + comment("x".repeat(2 * MEBI)));
        assertEquals(3, field.line());
        Rejection row = Reading.refusal(HEADER + comment("ok") + ("x".repeat(1000) + "\t").repeat(2000) + "\n");
        assertEquals(3, row.line());
        assertTrue(row.reason().contains("1048576"), row.reason());
        Rejection columns = Reading.refusal("a\t".repeat(5000) + "\n");
        assertEquals(1, columns.line());
        assertTrue(columns.reason().contains("4096 columns"), columns.reason());
    }

    @Test
    void a_name_or_number_is_not_as_long_as_a_text() {
        String orders = row("order-id", "purchased-at", "carrier");
        String order = row("1", "2026-03-01T10:00:00Z", "x".repeat(1001));
        assertEquals("carrier", Reading.of(orders + order).rejection(0).columnOrNull());
    }

    @Test
    void an_exported_object_is_bounded_in_depth_values_numbers_and_texts() {
        assertRefused("nesting depth (65)", "[".repeat(100_000));
        assertRefused("more than 100000 values", "[" + "1,".repeat(100_000) + "1]}");
        assertRefused("more than 100 characters", "1".repeat(101) + "}");
        assertRefused("string value length", '"' + "x".repeat(2 * MEBI) + "\"}");
        assertRefused("more than 16777216 characters", "[" + ('"' + "x".repeat(MEBI) + "\",").repeat(17) + "1]}");
    }

    private static void assertRefused(String reason, String value) {
        Rejection refusal = Reading.refusal("{\"schemaVersion\":1,\"type\":\"order\",\"x\":" + value);
        assertEquals(1, refusal.line());
        assertTrue(refusal.reason().toLowerCase(Locale.ROOT).contains(reason), refusal.reason());
    }
}
