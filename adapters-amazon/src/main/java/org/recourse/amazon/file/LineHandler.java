package org.recourse.amazon.file;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Collects the fields of a row, within the {@link Limits}. */
final class LineHandler extends AbstractBaseCsvCallbackHandler<Line> {
    private List<String> fields = new ArrayList<>();
    private int size;

    @Override
    protected void handleBegin(long startingLineNumber) {
        fields = new ArrayList<>(fields.size());
        size = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int from, int length, boolean quoted) {
        size += length + 1;
        if (index >= Limits.COLUMNS) {
            throw Refusals.at(getStartingLineNumber(), "more than %s columns".formatted(Limits.COLUMNS));
        }
        if (size > Limits.ROW) {
            throw Refusals.at(getStartingLineNumber(), "a row of more than %s characters".formatted(Limits.ROW));
        }
        fields.add(new String(buffer, from, length));
    }

    @Override
    protected Line buildRecord() {
        return new Line(getStartingLineNumber(), fields);
    }
}
