package org.recourse.amazon.export;

import java.io.Reader;
import java.util.Iterator;
import org.recourse.application.intake.IntakeRow;

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
        return new ExportedRows(new JsonObjects(reader));
    }
}
