package org.recourse.amazon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.recourse.application.intake.IntakeRecord;
import org.recourse.application.intake.IntakeRow;
import org.recourse.application.intake.RefusedFileException;
import org.recourse.application.intake.Rejection;
import org.recourse.domain.order.Marketplace;

/** What became of the bytes of a file. */
record Reading(FileKind kind, String charset, List<IntakeRow> rows) {
    static Reading of(String text) {
        return of(text.getBytes(UTF_8), ReadOptions.NONE);
    }

    static Reading of(String text, Marketplace marketplace) {
        return of(text.getBytes(UTF_8), from(marketplace));
    }

    static Reading of(byte[] bytes, ReadOptions options) {
        try (SellerFile file = SellerFiles.open("a file", new ByteArrayInputStream(bytes), options)) {
            return new Reading(
                    file.kind(),
                    file.charset().name(),
                    ImmutableList.copyOf(file.intake().rows()));
        }
    }

    static ReadOptions from(Marketplace marketplace) {
        return new ReadOptions(Optional.of(marketplace), Optional.empty());
    }

    static Rejection refusal(String text) {
        return refusal(text.getBytes(UTF_8));
    }

    static Rejection refusal(byte[] bytes) {
        return assertThrows(RefusedFileException.class, () -> of(bytes, ReadOptions.NONE))
                .rejection();
    }

    static String row(String... fields) {
        return String.join("\t", fields) + "\n";
    }

    /** Returns the record of a row, which must have been read. */
    <T extends IntakeRecord> T record(int index, Class<T> type) {
        IntakeRow.Read read = assertInstanceOf(IntakeRow.Read.class, rows.get(index), () -> rows.toString());
        return assertInstanceOf(type, read.record());
    }

    /** Returns the only record. */
    <T extends IntakeRecord> T record(Class<T> type) {
        assertEquals(1, rows.size(), () -> rows.toString());
        return record(0, type);
    }

    Rejection rejection(int index) {
        return assertInstanceOf(IntakeRow.Unread.class, rows.get(index), () -> rows.toString())
                .rejection();
    }
}
