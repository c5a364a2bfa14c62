package org.recourse.cli.terminal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Lays out a table: side by side where it fits, else row by row with the heading before each cell. Nothing is ever cut off. */
final class TableLayout {
    private static final String GAP = "  ";
    private static final int NARROWEST = 16;

    private final List<Column> columns;
    private final List<List<Cell>> rows;
    private final int width;
    private final boolean colour;
    private final int[] widths;

    TableLayout(List<Column> columns, List<List<Cell>> rows, int width, boolean colour) {
        this.columns = columns;
        this.rows = rows;
        this.width = width;
        this.colour = colour;
        this.widths = IntStream.range(0, columns.size()).map(this::natural).toArray();
    }

    private int natural(int column) {
        int heading = TextWidth.of(columns.get(column).heading());
        return rows.stream()
                .mapToInt(row -> TextWidth.of(row.get(column).text()))
                .reduce(heading, Math::max);
    }

    void print(Consumer<String> lines) {
        for (int surplus = surplus(); surplus > 0 && narrowOne(surplus); surplus = surplus()) {}
        if (surplus() > 0) {
            rows.forEach(row -> printUpright(row, lines));
        } else {
            printSideBySide(lines);
        }
    }

    private int surplus() {
        int whole = Arrays.stream(widths).sum() + GAP.length() * (columns.size() - 1);
        return whole - width;
    }

    /** Takes the surplus from the widest column that may be broken; false if none can give more. */
    private boolean narrowOne(int surplus) {
        int widest = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).wraps() && widths[i] > NARROWEST)
                .boxed()
                .max(Comparator.comparingInt(i -> widths[i]))
                .orElse(-1);
        if (widest >= 0) {
            widths[widest] = Math.max(NARROWEST, widths[widest] - surplus);
        }
        return widest >= 0;
    }

    private void printSideBySide(Consumer<String> lines) {
        List<Cell> headings = columns.stream()
                .map(column -> new Cell(column.heading(), Style.BOLD))
                .toList();
        printRow(headings, lines);
        rows.forEach(row -> printRow(row, lines));
    }

    private void printRow(List<Cell> row, Consumer<String> lines) {
        List<List<String>> broken = IntStream.range(0, row.size())
                .mapToObj(i -> TextWidth.wrap(row.get(i).text(), widths[i]))
                .toList();
        int height = broken.stream().mapToInt(List::size).max().orElse(0);
        IntStream.range(0, height).forEach(line -> lines.accept(line(row, broken, line)));
    }

    private String line(List<Cell> row, List<List<String>> broken, int line) {
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String text = line < broken.get(i).size() ? broken.get(i).get(line) : "";
            String blanks = " ".repeat(Math.max(0, widths[i] - TextWidth.of(text)));
            String styled = row.get(i).style().on(text, colour);
            whole.append(i == 0 ? "" : GAP).append(columns.get(i).rightAligned() ? blanks + styled : styled + blanks);
        }
        return whole.toString().stripTrailing();
    }

    private void printUpright(List<Cell> row, Consumer<String> lines) {
        int label =
                columns.stream().mapToInt(c -> TextWidth.of(c.heading())).max().orElse(0);
        for (int i = 0; i < row.size(); i++) {
            String heading = columns.get(i).heading();
            String indent = " ".repeat(label - TextWidth.of(heading)) + GAP;
            int room = Math.max(NARROWEST, width - label - GAP.length());
            List<String> broken = TextWidth.wrap(row.get(i).text(), room);
            lines.accept((Style.BOLD.on(heading, colour)
                            + indent
                            + row.get(i).style().on(broken.get(0), colour))
                    .stripTrailing());
            Style style = row.get(i).style();
            broken.stream().skip(1).forEach(more -> lines.accept(" ".repeat(label) + GAP + style.on(more, colour)));
        }
        lines.accept("");
    }
}
