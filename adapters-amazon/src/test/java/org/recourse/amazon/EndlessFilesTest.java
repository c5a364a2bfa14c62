package org.recourse.amazon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.amazon.Reading.row;

import com.google.common.collect.Iterables;
import com.google.common.collect.Iterators;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.application.intake.IntakeRow;
import org.recourse.application.intake.RefusedFileException;
import org.recourse.application.intake.Rejection;

/** Files that go on and on are read row by row, or refused. */
class EndlessFilesTest {
    private static final int MEBI = 1 << 20;
    private static final String HEADER = row("Date", "Rating", "Comments", "Order ID");

    private static final String OF_WALLS =
            "more than 67108864 characters stand in rows that cannot be read, and fewer in others";

    private static String comment(String comment) {
        return row("2026-03-07", "2", comment, "111-2222222-3333333");
    }

    @Test
    void a_small_file_that_unpacks_without_end_is_refused() throws IOException {
        byte[] bomb = LimitsTest.gzip("x".repeat(MEBI).getBytes(UTF_8), 100);
        assertTrue(
                Reading.refusal(bomb).reason().contains("unpacks to more than"),
                Reading.refusal(bomb).reason());
    }

    @Test
    void blank_lines_and_lines_after_a_quote_are_bounded() {
        assertEquals(
                "more than 1000000 blank lines",
                Reading.refusal(HEADER + "\n".repeat(MEBI)).reason());
        Reading open = Reading.of(HEADER + row("2026-03-07", "2", "fine", "\"1") + "x\n".repeat(20_000));
        assertEquals(20_001, open.rows().size());
    }

    @Test
    void a_quote_that_swallows_the_rest_of_a_csv_file_is_refused_with_its_line() {
        String open = "message-id,received-at,body\nm1,2026-01-01T00:00:00Z,\"never closed\n";
        assertEquals(2, Reading.refusal(open).line());
        assertEquals(2, Reading.refusal(open + "x\n".repeat(MEBI)).line());
    }

    @Test
    void a_long_file_is_read_to_its_last_row() {
        int thousands = 150;
        assertEquals(1000 * thousands, readable(HEADER, comment("fine").repeat(1000), thousands));
    }

    @Test
    void a_long_file_of_hardly_anything_but_unreadable_rows_is_refused_before_its_end() {
        String walls = row("2026-03-07", "2", "fine", "1".repeat(MEBI / 2));
        assertEquals(OF_WALLS, refusal(HEADER + comment("fine"), walls).reason());
        String export = "{\"schemaVersion\":1,\"type\":\"order\",\"id\":\"" + "1".repeat(MEBI / 2) + "\"}\n";
        assertEquals(new Rejection(128, null, OF_WALLS), refusal("", export));
    }

    private static int readable(String start, String part, int times) {
        try (SellerFile file = open(start, part, times)) {
            return Iterators.size(Iterators.filter(file.intake().rows(), IntakeRow.Read.class));
        }
    }

    private static Rejection refusal(String start, String part) {
        try (SellerFile file = open(start, part, 150)) {
            return assertThrows(
                            RefusedFileException.class,
                            () -> Iterators.size(file.intake().rows()))
                    .rejection();
        }
    }

    private static SellerFile open(String start, String part, int times) {
        Iterable<byte[]> parts =
                Iterables.concat(List.of(start.getBytes(UTF_8)), Collections.nCopies(times, part.getBytes(UTF_8)));
        InputStream stream = new SequenceInputStream(
                Iterators.asEnumeration(Iterators.transform(parts.iterator(), ByteArrayInputStream::new)));
        return SellerFiles.open("long", stream, ReadOptions.NONE);
    }
}
