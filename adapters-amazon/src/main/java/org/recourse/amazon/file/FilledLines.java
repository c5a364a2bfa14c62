package org.recourse.amazon.file;

import com.google.common.collect.AbstractIterator;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The lines that are not blank. A file that goes on with nothing but blank ones is refused. */
final class FilledLines extends AbstractIterator<Line> {
    private final Iterator<Line> lines;

    FilledLines(Iterator<Line> lines) {
        this.lines = lines;
    }

    @Override
    protected @Nullable Line computeNext() {
        int blanks = 0;
        while (lines.hasNext()) {
            Line line = lines.next();
            if (!line.isBlank()) {
                return line;
            }
            if (++blanks > Limits.BLANK_LINES) {
                throw Refusals.at(line.number(), "more than %s blank lines".formatted(Limits.BLANK_LINES));
            }
        }
        return endOfData();
    }
}
