package org.recourse.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.recourse.amazon.export.DeskReader;
import org.recourse.amazon.export.DeskWriter;
import org.recourse.application.intake.IntakeRecord;
import org.recourse.application.intake.IntakeRow;
import org.recourse.application.intake.RefusedFileException;

final class RoundTripFuzz {
    @FuzzTest
    void what_an_export_says_is_written_and_read_again_as_it_was(byte[] bytes) {
        List<IntakeRecord> records = read(new String(bytes, StandardCharsets.UTF_8));
        String once = written(records);
        assertEquals(records, read(once));
        assertEquals(once, written(read(once)));
    }

    private static List<IntakeRecord> read(String text) {
        try {
            Iterator<IntakeRow.Read> rows =
                    Iterators.filter(DeskReader.of(new StringReader(text)), IntakeRow.Read.class);
            return ImmutableList.copyOf(Iterators.transform(rows, IntakeRow.Read::record));
        } catch (RefusedFileException e) {
            return List.of();
        }
    }

    private static String written(List<IntakeRecord> records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DeskWriter writer = new DeskWriter(out);
        records.forEach(writer);
        writer.flush();
        return out.toString(StandardCharsets.US_ASCII);
    }
}
