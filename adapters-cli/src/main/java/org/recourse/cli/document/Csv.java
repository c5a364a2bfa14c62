package org.recourse.cli.document;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a list of fields as CSV (RFC 4180), one line each. A text that a spreadsheet would take for a formula is disarmed. */
public final class Csv {
    private Csv() {}

    /**
     * Writes a heading and one line for each element.
     *
     * @param columns the paths of the values, which are also the headings
     * @param rows the elements
     * @param out where to; it stays open
     */
    public static void write(List<String> columns, List<Fields> rows, Writer out) {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(columns);
        rows.forEach(row -> csv.writeRecord(
                columns.stream().map(column -> text(row.at(column))).toList()));
        flush(csv);
    }

    private static void flush(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return Formulas.disarm(list.stream().map(Csv::plain).collect(Collectors.joining("; ")));
        }
        return value instanceof String text ? Formulas.disarm(text) : plain(value);
    }

    private static String plain(@Nullable Object value) {
        if (value instanceof Digits digits) {
            return digits.text();
        }
        return value == null ? "" : value.toString();
    }
}
