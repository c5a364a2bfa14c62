package org.recourse.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.recourse.cli.document.Csv;
import org.recourse.cli.document.Fields;
import org.recourse.cli.document.Json;
import org.recourse.cli.terminal.SafeText;

final class DocumentsFuzz {
    @FuzzTest
    void what_is_printed_is_harmless_and_reads_back(FuzzedDataProvider chances) throws IOException {
        String first = chances.consumeString(100);
        String second = chances.consumeRemainingAsString();
        checkCsv(first, second);
        checkJson(first);
        checkTerminal(second);
    }

    private static void checkCsv(String first, String second) {
        StringWriter out = new StringWriter();
        Csv.write(List.of("a", "b"), List.of(new Fields().put("a", first).put("b", second)), out);
        List<List<String>> rows = CsvReader.builder().ofCsvRecord(out.toString()).stream()
                .map(row -> row.getFields())
                .toList();
        assertEquals(List.of("a", "b"), rows.get(0));
        assertCell(first, rows.get(1).get(0));
        assertCell(second, rows.get(1).get(1));
    }

    /** A cell is the text, or the text behind the sign that keeps it from being a formula. */
    private static void assertCell(String text, String cell) {
        assertTrue(cell.equals(text) || cell.equals("'" + text), cell);
        assertFalse(!cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0, cell);
    }

    private static void checkJson(String text) throws IOException {
        StringWriter out = new StringWriter();
        Json.writeLine(new Fields().put("text", text), out);
        assertTrue(out.toString().codePoints().noneMatch(SafeText::steers), out::toString);
        try (JsonParser json = new JsonFactory().createParser(out.toString())) {
            json.nextToken();
            json.nextToken();
            assertEquals(text, json.nextTextValue());
        }
    }

    private static void checkTerminal(String text) {
        String shown = SafeText.of(text);
        assertTrue(shown.codePoints().noneMatch(SafeText::steers), shown);
        assertEquals(shown, SafeText.of(shown));
    }
}
