package org.recourse.amazon.export;

import com.google.common.collect.AbstractIterator;
import java.io.Reader;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.recourse.amazon.file.Found;
import org.recourse.amazon.file.Refusals;
import org.recourse.amazon.file.UnreadableCell;
import org.recourse.application.intake.IntakeRow;
import org.recourse.application.intake.Rejection;

/**
 * Reads the JSON lines of {@link DeskWriter} as they are asked for. A line that is no JSON refuses the file; one that says what cannot be is
 * rejected by itself.
 */
public final class DeskReader {
    private DeskReader() {}

    /**
     * Reads an export.
     *
     * @param reader the lines; not closed
     * @return the intake's rows, read as they are asked for; asking throws {@link
     *     org.recourse.application.intake.RefusedFileException} when the lines cannot be read any further
     */
    public static Iterator<IntakeRow> of(Reader reader) {
        JsonObjects objects = new JsonObjects(reader);
        return new AbstractIterator<>() {
            @Override
            protected @Nullable IntakeRow computeNext() {
                @Nullable JsonFields fields = objects.next();
                while (fields != null && saysNothing(objects.line(), fields)) {
                    fields = objects.next();
                }
                return fields == null ? endOfData() : read(objects.line(), fields);
            }
        };
    }

    /** An empty desk's only line is no record. */
    private static boolean saysNothing(long line, JsonFields fields) {
        checkVersion(line, fields);
        return Schema.NOTHING.equals(fields.values().get(Schema.TYPE_KEY));
    }

    private static IntakeRow read(long line, JsonFields fields) {
        try {
            fields.checkTexts();
            return new IntakeRow.Read(line, 1, DeskRecords.of(fields));
        } catch (UnreadableCell e) {
            return new IntakeRow.Unread(new Rejection(line, e.column(), e.reason()));
        }
    }

    private static void checkVersion(long line, JsonFields fields) {
        Object version = fields.values().getOrDefault(Schema.VERSION_KEY, "");
        if (!version.equals(Integer.toString(Schema.VERSION))) {
            throw Refusals.at(
                    line,
                    "%s as %s, expected %s: another version wrote this"
                            .formatted(Found.words(version.toString()), Schema.VERSION_KEY, Schema.VERSION));
        }
    }
}
