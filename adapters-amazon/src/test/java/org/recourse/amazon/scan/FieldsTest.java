package org.recourse.amazon.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
    private static Fields of(String text) {
        byte[] bytes = (text + "\n").getBytes(ISO_8859_1);
        Fields fields = new Fields(Arrays.copyOf(bytes, Signs.wholeBlocks(bytes.length)));
        fields.look(bytes.length);
        return fields;
    }

    private static Fields split(String line) {
        Fields fields = of(line);
        fields.split(0);
        return fields;
    }

    private static String text(Fields fields, int place) {
        return new String(fields.bytes(), fields.from(place), fields.length(place), ISO_8859_1);
    }

    @Test
    void rows_fall_apart_at_tabs_and_line_ends_wherever_they_stand() {
        for (int seed = 0; seed < 300; seed++) {
            List<List<String>> rows = rows(new Random(seed));
            StringBuilder text = new StringBuilder();
            rows.forEach(row -> text.append(String.join("\t", row)).append(row.size() % 2 == 0 ? "\r\n" : "\n"));
            Fields fields = of(text.toString());
            int at = 0;
            for (List<String> row : rows) {
                at = fields.split(at);
                for (int place = 0; place < row.size(); place++) {
                    assertEquals(row.get(place), text(fields, place), "seed " + seed);
                }
                assertEquals("", text(fields, row.size()));
            }
            assertEquals(text.length(), at);
        }
    }

    private static List<List<String>> rows(Random random) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = random.nextInt(5); row >= 0; row--) {
            List<String> fields = new ArrayList<>();
            for (int field = random.nextInt(6); field >= 0; field--) {
                fields.add("x\u00ff\u000e\u008d".repeat(random.nextInt(5)));
            }
            rows.add(fields);
        }
        return rows;
    }

    @Test
    void a_column_that_the_row_does_not_have_is_empty() {
        Fields fields = split("a\tb");
        for (int place : new int[] {PlainColumns.NOWHERE, 2, 3, 4000}) {
            assertEquals(0, fields.length(place));
        }
    }

    @Test
    void the_row_knows_what_is_odd_about_it() {
        assertFalse(split("a\tb").isStrange());
        assertTrue(split("a\u000b\tb").isStrange());
        assertTrue(split("a\t\"b").endsQuoted());
        assertFalse(split("\"a\tb\"").endsQuoted());
        assertFalse(split("a\t").endsQuoted());
        assertTrue(split("a\tb\t\t").isEmptyFrom(2));
        assertFalse(split("a\tb\t\tc").isEmptyFrom(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\rb", "a\r\r"})
    void what_no_plain_file_holds_is_no_row(String line) {
        assertThrows(NotPlainException.class, () -> split(line));
    }

    @Test
    void a_row_has_a_limit_of_bytes_and_so_of_fields() {
        split("x".repeat(Fields.LONGEST_ROW));
        assertThrows(NotPlainException.class, () -> split("x".repeat(Fields.LONGEST_ROW + 1)));
        split("\t".repeat(Fields.LONGEST_ROW));
        assertThrows(NotPlainException.class, () -> split("\t".repeat(Fields.LONGEST_ROW + 1)));
    }
}
