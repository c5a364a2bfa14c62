package org.recourse.amazon.file;

import java.util.List;

/**
 * One row of a table.
 *
 * <p>Immutable and thread-safe.
 */
public final class Row {
    private final Header header;
    private final Line line;

    Row(Header header, Line line) {
        this.header = header;
        this.line = line;
    }

    /**
     * Returns the line on which the row starts.
     *
     * @return the line, from 1
     */
    public long line() {
        return line.number();
    }

    /**
     * Returns how long the row is.
     *
     * @return the characters of all its fields
     */
    long length() {
        return line.length();
    }

    /**
     * Returns what stands in a column. A row that is shorter than the header has nothing in the columns that it lacks.
     *
     * @param column the column
     * @return the cell
     * @throws UnreadableCell when the column stands in the file several times and the row says different things there
     */
    public Cell cell(Column column) {
        List<Integer> places = column.places();
        String text = places.isEmpty() ? "" : text(places.get(0));
        for (int i = 1; i < places.size(); i++) {
            if (!text.equals(text(places.get(i)))) {
                throw new UnreadableCell(
                        column.name(),
                        "the column stands in the file %s times, with different values".formatted(places.size()));
            }
        }
        return new Cell(column.name(), text);
    }

    private String text(int place) {
        return place < line.fields().size() ? line.fields().get(place) : "";
    }

    /**
     * Checks that nothing stands beyond the last named column.
     *
     * @throws UnreadableCell when something does: its values are then not where their names are
     */
    public void checkWidth() {
        int width = header.width();
        List<String> fields = line.fields();
        for (int i = fields.size() - 1; i >= width; i--) {
            if (!fields.get(i).isBlank()) {
                throw new UnreadableCell(
                        null, "found %s fields, expected at most the %s that the header names".formatted(i + 1, width));
            }
        }
    }
}
