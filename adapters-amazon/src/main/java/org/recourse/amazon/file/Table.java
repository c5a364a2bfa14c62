package org.recourse.amazon.file;

import com.google.common.collect.Iterators;
import java.util.Iterator;
import java.util.List;

/**
 * A file of rows under a header, read as its rows are asked for. Blank lines are no rows.
 *
 * <p>Not safe for use by several threads.
 *
 * @param header the names of the columns
 * @param rows the rows, in order; asking may throw a {@link org.recourse.application.intake.RefusedFileException}
 */
public record Table(Header header, Iterator<Row> rows) {
    /**
     * Reads a table from its start.
     *
     * @param text the file's text
     * @return the table
     * @throws org.recourse.application.intake.RefusedFileException when it cannot be read
     */
    public static Table of(Text text) {
        Iterator<Line> lines = new FilledLines(Separator.of(text.head()).lines(text.reader()));
        Header header = new Header(lines.hasNext() ? lines.next().fields() : List.of());
        return new Table(header, Iterators.transform(lines, line -> new Row(header, line)));
    }
}
