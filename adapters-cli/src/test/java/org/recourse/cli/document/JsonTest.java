package org.recourse.cli.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {
    private static String line(Object value) {
        StringWriter text = new StringWriter();
        Json.writeLine(new Fields().put("a", value), text);
        return text.toString();
    }

    @Test
    void an_amount_is_a_text_so_that_no_reader_rounds_it() {
        assertEquals("{\"a\":\"12.50\"}", line(new Digits("12.50")));
    }

    @Test
    void numbers_flags_and_null_are_themselves() {
        assertEquals(
                "{\"a\":[1,0.007281553,0.0000001,true]}",
                line(List.of(1, new BigDecimal("0.007281553"), new BigDecimal("0.0000001"), true)));
        assertEquals("{\"a\":null}", line(null));
    }

    @Test
    void an_instant_is_written_with_its_z() {
        assertEquals("{\"a\":\"2026-06-30T09:00:00Z\"}", line(Instant.parse("2026-06-30T09:00:00Z")));
    }

    @Test
    void what_could_steer_a_terminal_is_escaped_and_reads_back() throws IOException {
        String nasty = "\u001b[31m \u009b \u202e \u007f 😀 尺 \u2028";
        String text = line(nasty);
        assertTrue(
                text.codePoints().allMatch(c -> c >= ' ' && c != 0x7F && c != 0x9B && c != 0x202E && c != 0x2028),
                text);
        assertTrue(text.contains("😀 尺"), text);
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            parser.nextToken();
            assertEquals(nasty, parser.nextTextValue());
        }
    }

    /** Such a character is escaped as both of its halves; the text that holds one is written in ASCII alone. */
    @Test
    void a_steering_character_beyond_the_basic_plane_is_escaped_with_all_that_is_no_ascii() {
        String tag = new String(Character.toChars(0xE0041));
        assertEquals("{\"a\":\"\\udb40\\udc41\"}", line(tag));
        assertEquals(
                "{\"a\":\" ~x \\u0022 \\u005c \\u001f \\u007f \\u00e9 \\udb40\\udc41\"}",
                line(" ~x \" \\ \u001f \u007f é " + tag));
    }

    @Test
    void a_document_is_indented_and_ends_with_a_line_feed() {
        StringWriter text = new StringWriter();
        Json.write(new Fields().put("a", List.of(new Fields().put("b", 1))), text);
        assertEquals("{\n  \"a\": [\n    {\n      \"b\": 1\n    }\n  ]\n}\n", text.toString());
    }
}
