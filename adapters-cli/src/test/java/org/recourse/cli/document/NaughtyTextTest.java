package org.recourse.cli.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.cli.terminal.SafeText;

/** Texts that buyers may send: none steers a terminal, and as JSON each comes back as it was. */
final class NaughtyTextTest {
    /** All that a terminal could obey: what is not in here may be shown. */
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Cf}&&[^\u200c\u200d]]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[2J\u001b[H",
                "\u001b]0;title\u0007",
                "\u001b]8;;http://evil.example\u001b\\here\u001b]8;;\u001b\\",
                "\u001bc",
                "\u009b31mred\u009c",
                "\b\b\b\bgone",
                "\r overwritten",
                "\0nul",
                "\u007fdel",
                "\u202egnp.exe\u202c",
                "\u2066isolated\u2069",
                "\u200b\u2060\ufeffinvisible",
                "\u2028\u2029\u0085\u000b\f",
                "\u00adsoft",
                "\u061c\u200e\u200f",
                "\ufff9a\ufffab\ufffb",
                "\udb40\udc41tags \"quoted\", 尺\\",
                "\"quoted\" and \\back",
                "\\u0041 \\n \\",
                "</script><script>alert(1)</script>",
                "{\"a\":1}",
                "',;--",
                "=cmd|' /C calc'!A0",
                "../../etc/passwd",
                "%s %n %x ${jndi:ldap://x} {{7*7}}",
                "Ω≈ç√ 尺寸 サイズ שלום مرحبا 👩\u200d💻 e\u0301\u0301",
                "Z\u0351\u036bA\u0343\u036aL\u0344G\u0354O",
                "\ufdfa\ud835\udcd0"
            })
    void it_is_harmless_on_a_terminal_and_exact_as_json(String text) throws IOException {
        assertEquals("", steering(SafeText.of(text)));
        StringWriter json = new StringWriter();
        Json.writeLine(new Fields().put("text", text), json);
        assertEquals("", steering(json.toString()));
        assertEquals(text, read(json.toString()));
    }

    private static String steering(String shown) {
        return STEERING.matcher(shown)
                .results()
                .map(found -> "U+%04X".formatted(found.group().codePointAt(0)))
                .reduce("", String::concat);
    }

    private static String read(String json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            parser.nextToken();
            return parser.nextTextValue();
        }
    }
}
