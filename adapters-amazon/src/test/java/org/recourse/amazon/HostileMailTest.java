package org.recourse.amazon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Iterables;
import com.google.common.collect.Iterators;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.application.intake.IntakeRecord;
import org.recourse.application.intake.IntakeRecord.ClaimRecord;
import org.recourse.application.intake.IntakeRecord.MailedRecord;
import org.recourse.application.intake.IntakeRecord.MessageRecord;
import org.recourse.application.intake.IntakeRecord.UnsortedRecord;
import org.recourse.application.intake.IntakeRow;
import org.recourse.domain.notice.Doubt;

/** Mails that are built to be hard to read are read or set aside, soon and in bounded memory. */
class HostileMailTest {
    private static final int MEBI = 1 << 20;
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String BUYER = "Kim Doe <k7x9q2@marketplace.amazon.de>";
    private static final String CLAIMS = "atoz-guarantee-no-reply@amazon.de";
    private static final String CLAIM = "Claim received on order 303-1234567-7654321";
    private static final String DATE = "Mon, 05 Oct 2026 10:30:00 +0200";
    private static final String PARTS = "Content-Type: multipart/mixed; boundary=b\n";

    private static String header(String from, String date, String subject) {
        return "From: %s\nTo: shop@example.com\nDate: %s\nMessage-ID: <m1@amazon>\nSubject: %s\n"
                .formatted(from, date, subject);
    }

    /** Returns a mail whose further header fields end with a line feed each. */
    private static String mail(String fields, String text) {
        return header(BUYER, DATE, "Hi") + fields + "\n" + text + "\n";
    }

    private static <T extends IntakeRecord> T read(String mail, Class<T> type) {
        Reading reading = assertTimeoutPreemptively(LIMIT, () -> Reading.of(mail));
        return assertInstanceOf(type, reading.record(MailedRecord.class).record());
    }

    private static void assertUnreadable(String mail) {
        assertEquals(Doubt.UNREADABLE, read(mail, UnsortedRecord.class).doubt());
    }

    private static String words(String mail) {
        return String.valueOf(read(mail, MessageRecord.class).body());
    }

    @Test
    void a_header_of_a_hundred_thousand_fields_is_set_aside() {
        assertUnreadable(mail("X-Field: words\n".repeat(100_000), "Hello"));
    }

    @Test
    void a_header_field_of_ten_megabytes_is_set_aside() {
        assertUnreadable(mail("X-Field: " + "x".repeat(10 * MEBI) + "\n", "Hello"));
        assertUnreadable(mail("X-Field: " + "x\n ".repeat(MEBI) + "x\n", "Hello"));
    }

    @Test
    void a_subject_of_nothing_but_encoded_words_is_read_soon() {
        String subject = header(CLAIMS, DATE, "=?u?q?x?= ".repeat(2000)) + "\nHello\n";
        assertEquals(Doubt.NO_ORDER, read(subject, UnsortedRecord.class).doubt());
    }

    @Test
    void a_text_behind_an_attachment_beyond_all_measure_is_not_looked_at() {
        String start = mail(PARTS, "--b\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n");
        String end = "--b\nContent-Type: text/plain\n\nThe words\n--b--\n";
        assertEquals("", String.valueOf(attached(start, 50, end).body()));
        assertEquals("The words", attached(start, 1, end).body());
    }

    private static MessageRecord attached(String start, int mebis, String end) {
        byte[] part = ("QUJD".repeat(15) + "QUI\n").getBytes(UTF_8);
        Iterable<byte[]> parts = Iterables.concat(
                List.of(start.getBytes(UTF_8)),
                Collections.nCopies(mebis * (MEBI / part.length), part),
                List.of(end.getBytes(UTF_8)));
        InputStream stream = new SequenceInputStream(
                Iterators.asEnumeration(Iterators.transform(parts.iterator(), ByteArrayInputStream::new)));
        try (SellerFile file = SellerFiles.open("long", stream, ReadOptions.NONE)) {
            IntakeRow.Read row = assertInstanceOf(
                    IntakeRow.Read.class, Iterators.getOnlyElement(file.intake().rows()));
            MailedRecord mailed = assertInstanceOf(MailedRecord.class, row.record());
            return assertInstanceOf(MessageRecord.class, mailed.record());
        }
    }

    @Test
    void each_of_twenty_thousand_mails_is_a_row() {
        String box = "From x@y Mon Oct  5 10:30:00 2026\nFrom: a@example.com\n\nx\n\n".repeat(20_000);
        Reading reading = assertTimeoutPreemptively(LIMIT, () -> Reading.of(box));
        assertEquals(20_000, reading.rows().size());
        assertEquals(5 * 19_999 + 1, ((IntakeRow.Read) reading.rows().get(19_999)).line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<b><p>", "<ul><li>", "<table><tr><td>", "<!--"})
    void tags_nested_beyond_all_measure_end_soon(String tag) {
        String html = tag.repeat(2 * MEBI / tag.length());
        read(mail("Content-Type: text/html; charset=utf-8\n", html), MessageRecord.class);
    }

    @Test
    void parts_whose_boundary_begins_another_are_kept_apart() {
        String inner = "--b\nContent-Type: multipart/mixed; boundary=bb\n\n--bb\nContent-Type: text/plain\n\nInner\n";
        String outer = "--b\nContent-Type: text/plain\n\nOuter\n--b--\n";
        assertEquals("Inner\nOuter", words(mail(PARTS, inner + "--bb--\n" + outer)));
        assertEquals("Inner\nOuter", words(mail(PARTS, inner + outer)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "", "\"", "=", "b; boundary=c"})
    void a_boundary_that_is_none_loses_no_mail(String boundary) {
        read(
                mail("Content-Type: multipart/mixed; boundary=" + boundary + "\n", "--\n\nx\n----\n"),
                MessageRecord.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quoted-printable", "base64", "x-uuencode", "", "7bit; 8bit"})
    void garbage_in_an_encoding_is_read_as_far_as_it_goes(String encoding) {
        String garbage = "=Z=\r==3=E2=82=\n=A==Z*!\n".repeat(20_000);
        read(mail("Content-Transfer-Encoding: " + encoding + "\n", garbage), MessageRecord.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "klingon",
                "\"\"",
                "\"a b\"",
                "'",
                "utf-8'de",
                "utf-7",
                "x-JISAutoDetect",
                "ISO-2022-CN",
                "\u00e9"
            })
    void a_charset_that_nobody_has_is_guessed(String charset) {
        assertEquals("Hello", words(mail("Content-Type: text/plain; charset=" + charset + "\n", "Hello")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Mon, 99 Foo 99999 99:99:99 +9999",
                "1 Jan 99999999999999 00:00:00 +0000",
                "0 Jan 0 0:0:0 -0000",
                "Mon, 05 Oct 292278994 10:30:00 +9959",
                "Mon, 05 Oct -2026 10:30:00 EST",
                "Mon, 31 Dec 9999 23:59:59 -1200",
                "1 1 1 1 1 1",
                "(((((("
            })
    void a_mail_with_an_absurd_date_has_none(String date) {
        String mail = header(CLAIMS, date, CLAIM) + "\nHello\n";
        assertEquals(Doubt.NO_DATE, read(mail, UnsortedRecord.class).doubt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please respond by 31.12.+999999999",
                "Please respond by 31.12.+12345",
                "Please respond by 31.12.-0001",
                "Please respond by 1. January 1969"
            })
    void a_deadline_beyond_all_measure_is_none(String text) {
        assertNull(read(header(CLAIMS, DATE, CLAIM) + "\n" + text + "\n", ClaimRecord.class)
                .respondBy());
    }

    @Test
    void a_span_from_the_last_of_years_is_no_deadline() {
        String last = header(CLAIMS, DATE.replace("2026", "9999"), CLAIM) + "\nPlease respond within 999 days.\n";
        ClaimRecord claim = read(last, ClaimRecord.class);
        assertTrue(claim.filedAt().isBefore(Instant.parse("9999-12-31T00:00:00Z")));
        assertNull(claim.respondBy());
    }
}
