package org.recourse.amazon;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.amazon.Reading.row;

import com.google.common.primitives.Bytes;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.recourse.application.intake.IntakeRecord.FeedbackRecord;
import org.recourse.application.intake.Rejection;
import org.recourse.domain.order.Marketplace;

class EncodingTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    private static String feedback(String comment, String site) {
        return row("Date", "Rating", "Comments", "Your Response", "Order ID", "Rater Email")
                + row("2026-03-07", "2", comment, "", "111-2222222-3333333", "x1@marketplace." + site);
    }

    private static void assertRead(String comment, String charset, byte[] bytes, ReadOptions options) {
        Reading reading = Reading.of(bytes, options);
        assertEquals(charset, reading.charset());
        assertEquals(comment, reading.record(FeedbackRecord.class).comment());
    }

    @Test
    void utf_8_is_read_with_and_without_its_mark() {
        String text = feedback("schöne Tasse ☕", "amazon.de");
        assertRead("schöne Tasse ☕", "UTF-8", text.getBytes(UTF_8), ReadOptions.NONE);
        assertRead("schöne Tasse ☕", "UTF-8", ("\uFEFF" + text).getBytes(UTF_8), ReadOptions.NONE);
    }

    @Test
    void utf_16_is_read_by_its_mark_in_both_byte_orders() {
        String text = "\uFEFF" + feedback("壊れていた", "amazon.co.jp");
        assertRead("壊れていた", "UTF-16LE", text.getBytes(UTF_16LE), ReadOptions.NONE);
        assertRead("壊れていた", "UTF-16BE", text.getBytes(UTF_16BE), ReadOptions.NONE);
    }

    @Test
    void what_is_not_utf_8_is_windows_1252() {
        byte[] bytes = feedback("schöne Tasse für 5 €", "amazon.de").getBytes(WINDOWS_1252);
        assertRead("schöne Tasse für 5 €", "windows-1252", bytes, ReadOptions.NONE);
    }

    @Test
    void japanese_reports_are_windows_31j_whether_the_user_or_the_report_says_so() {
        byte[] bytes = feedback("㈱の髙い茶碗①", "amazon.co.jp").getBytes(WINDOWS_31J);
        assertRead("㈱の髙い茶碗①", "windows-31j", bytes, ReadOptions.NONE);
        assertRead("㈱の髙い茶碗①", "windows-31j", bytes, Reading.from(Marketplace.JP));
    }

    @Test
    void a_byte_that_is_no_character_refuses_the_file_with_its_offset() {
        byte[] start = feedback("ok", "amazon.de").getBytes(UTF_8);
        Rejection rejection = Reading.refusal(Bytes.concat(start, new byte[] {(byte) 0x81, '\n'}));
        assertEquals(3, rejection.line());
        assertTrue(rejection.reason().contains("offset " + start.length), rejection.reason());
    }

    @Test
    void a_replacement_character_is_never_taken_in() {
        String text = feedback("für Tass\uFFFD", "amazon.de");
        int offset = text.substring(0, text.indexOf('\uFFFD')).getBytes(UTF_8).length;
        Rejection rejection = Reading.refusal(text);
        assertEquals(2, rejection.line());
        assertTrue(rejection.reason().contains("offset " + offset + " "), rejection.reason());
    }

    @Test
    void utf_8_that_is_cut_within_a_character_late_in_a_long_file_is_found() {
        String text = feedback("ok", "amazon.de") + "x\n".repeat(100_000);
        byte[] bytes =
                Bytes.concat("\uFEFF".getBytes(UTF_8), text.getBytes(UTF_8), new byte[] {(byte) 0xe2, (byte) 0x98});
        String reason = Reading.refusal(bytes).reason();
        assertTrue(reason.contains("offset " + (bytes.length - 2) + " "), reason);
    }
}
