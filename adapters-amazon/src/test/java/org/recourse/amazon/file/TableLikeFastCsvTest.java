package org.recourse.amazon.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.Iterators;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where a TAB-separated file is well formed, the rule for its quotes gives what a strict parser gives. */
class TableLikeFastCsvTest {
    private static final int ROUNDS = 2000;
    private static final String LETTERS = "ab \"\n,;é";

    private static String field(Random random) {
        StringBuilder field = new StringBuilder("x");
        for (int i = random.nextInt(6); i > 0; i--) {
            field.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return field.toString();
    }

    private static String file(Random random) {
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder()
                .fieldSeparator('\t')
                .quoteStrategy(random.nextBoolean() ? QuoteStrategies.ALWAYS : QuoteStrategies.REQUIRED)
                .build(text);
        int columns = 2 + random.nextInt(4);
        for (int rows = 2 + random.nextInt(5); rows > 0; rows--) {
            List<String> fields = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                fields.add(field(random));
            }
            writer.writeRecord(fields);
        }
        return text.toString();
    }

    private static List<String> strict(String text) {
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator('\t')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
        return reader.stream()
                .map(row -> row.getStartingLineNumber() + " " + row.getFields())
                .toList();
    }

    private static List<String> ours(String text) {
        try (Source source = Source.of(new ByteArrayInputStream(text.getBytes(UTF_8)))) {
            List<String> rows = new ArrayList<>();
            Iterators.addAll(
                    rows,
                    Iterators.transform(
                            Separator.TAB.lines(
                                    Text.of(source, Optional.empty()).reader()),
                            line -> line.number() + " " + line.fields()));
            return rows;
        }
    }

    @Test
    void rows_fields_and_line_numbers_are_the_same() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            String text = file(new Random(seed));
            int at = seed;
            assertEquals(strict(text), ours(text), () -> "seed " + at + ": " + text);
        }
    }
}
