package org.recourse.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.collect.Iterators;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.recourse.amazon.export.DeskReader;
import org.recourse.amazon.export.DeskWriter;
import org.recourse.application.desk.PersonalData;
import org.recourse.application.intake.IntakeRecord.CaseRecord;
import org.recourse.application.intake.IntakeRow;
import org.recourse.domain.casework.CaseId;

final class WordsFuzz {
    private static final CaseId CASE = CaseId.parse("MSG-0123456789");

    @FuzzTest
    void whatever_words_are_exported_come_back_to_the_letter(FuzzedDataProvider chances) {
        String salt = whole(chances.consumeString(20));
        PersonalData.Piece piece = new PersonalData.Piece(
                CASE, salt, whole(chances.consumeString(40)), whole(chances.consumeRemainingAsString()));
        CaseRecord record = new CaseRecord(CASE, List.<Map<String, String>>of(), List.of(piece), false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DeskWriter writer = new DeskWriter(out);
        writer.accept(record);
        writer.flush();
        String line = out.toString(StandardCharsets.US_ASCII);
        assertTrue(line.matches("[ -~]*\n"), "something beyond the visible characters of ASCII");
        IntakeRow row = Iterators.getOnlyElement(DeskReader.of(new StringReader(line)));
        assertEquals(new IntakeRow.Read(1, 1, record), row);
    }

    /** The desk holds no lost characters. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\uFFFD', '?');
    }
}
