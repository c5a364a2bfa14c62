package org.recourse.amazon.export;

import com.google.common.collect.AbstractIterator;
import org.jspecify.annotations.Nullable;
import org.recourse.amazon.file.Found;
import org.recourse.amazon.file.Readability;
import org.recourse.amazon.file.Refusals;
import org.recourse.amazon.file.UnreadableCell;
import org.recourse.application.intake.IntakeRecord;
import org.recourse.application.intake.IntakeRow;
import org.recourse.application.intake.Rejection;

/** The rows of an export. Not thread-safe. */
final class ExportedRows extends AbstractIterator<IntakeRow> {
    private final JsonObjects objects;
    private final Readability readability = new Readability();

    ExportedRows(JsonObjects objects) {
        this.objects = objects;
    }

    @Override
    protected @Nullable IntakeRow computeNext() {
        @Nullable JsonFields fields = objects.next();
        while (fields != null && saysNothing(fields)) {
            fields = objects.next();
        }
        return fields == null ? endOfData() : read(fields);
    }

    /** An empty desk's only line is no record. */
    private boolean saysNothing(JsonFields fields) {
        checkVersion(fields);
        return Schema.NOTHING.equals(fields.values().get(Schema.TYPE_KEY));
    }

    private void checkVersion(JsonFields fields) {
        Object version = fields.values().getOrDefault(Schema.VERSION_KEY, "");
        if (!version.equals(Integer.toString(Schema.VERSION))) {
            throw Refusals.at(
                    objects.line(),
                    "%s as %s, expected %s: another version wrote this"
                            .formatted(Found.words(version.toString()), Schema.VERSION_KEY, Schema.VERSION));
        }
    }

    private IntakeRow read(JsonFields fields) {
        try {
            fields.checkTexts();
            IntakeRecord record = DeskRecords.of(fields);
            readability.read(objects.characters());
            return new IntakeRow.Read(objects.line(), 1, record);
        } catch (UnreadableCell e) {
            readability.unread(objects.line(), objects.characters());
            return new IntakeRow.Unread(new Rejection(objects.line(), e.column(), e.reason()));
        }
    }
}
