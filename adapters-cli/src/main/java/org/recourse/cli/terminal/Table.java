package org.recourse.cli.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** A table with a heading over each column. Not safe for use by several threads. */
public final class Table {
    private final List<Column> columns;
    private final List<List<Cell>> rows = new ArrayList<>();

    /**
     * Begins a table.
     *
     * @param columns its columns, from left to right
     */
    public Table(Column... columns) {
        this.columns = List.of(columns);
    }

    /**
     * Adds a row.
     *
     * @param values one for each column: a {@link Cell}, or anything else in its text form
     * @return this table
     * @throws IllegalArgumentException when there are more or fewer values than columns
     */
    public Table row(Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException("%s cells for %s columns".formatted(values.length, columns.size()));
        }
        rows.add(Arrays.stream(values)
                .map(value -> value instanceof Cell cell ? cell : Cell.of(value))
                .toList());
        return this;
    }

    /**
     * Tells whether it has no rows.
     *
     * @return true if it has none
     */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * Returns its columns.
     *
     * @return the columns, from left to right
     */
    public List<Column> columns() {
        return columns;
    }

    /**
     * Returns its rows.
     *
     * @return the rows that it has now, each with one cell for each column
     */
    public List<List<Cell>> rows() {
        return List.copyOf(rows);
    }

    void print(int width, boolean colour, Consumer<String> lines) {
        new TableLayout(columns, rows, width, colour).print(lines);
    }
}
