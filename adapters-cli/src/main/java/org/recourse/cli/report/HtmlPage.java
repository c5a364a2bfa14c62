package org.recourse.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.recourse.cli.terminal.Cell;
import org.recourse.cli.terminal.Column;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.SafeText;
import org.recourse.cli.terminal.Style;
import org.recourse.cli.terminal.Table;

/** Collects what a view prints as blocks for the template of the report: each is a heading, a line, a command or a table. */
final class HtmlPage implements Page {
    private final List<Map<String, Object>> blocks = new ArrayList<>();

    List<Map<String, Object>> blocks() {
        return List.copyOf(blocks);
    }

    @Override
    public void line(String text, Style style) {
        add("line", text(text, style));
    }

    @Override
    public void verbatim(String text) {
        add("verbatim", text(text, Style.PLAIN));
    }

    /** Blocks keep their distance by themselves. */
    @Override
    public void blank() {}

    @Override
    public void heading(String text) {
        add("heading", text(text, Style.PLAIN));
    }

    @Override
    public void table(Table table) {
        List<Column> columns = table.columns();
        add(
                "table",
                Map.of(
                        "columns", columns.stream().map(HtmlPage::column).toList(),
                        "rows",
                                table.rows().stream()
                                        .map(row -> Map.of("cells", cells(columns, row)))
                                        .toList()));
    }

    private void add(String kind, Map<String, Object> content) {
        blocks.add(Map.of(kind, content));
    }

    private static Map<String, Object> column(Column column) {
        return Map.of("text", column.heading(), "look", look(column));
    }

    private static List<Map<String, Object>> cells(List<Column> columns, List<Cell> row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> cell(columns.get(i), row.get(i)))
                .toList();
    }

    private static Map<String, Object> cell(Column column, Cell cell) {
        return Map.of("text", cell.text(), "look", look(column) + " " + look(cell.style()));
    }

    private static Map<String, Object> text(String text, Style style) {
        return Map.of("text", SafeText.of(text), "look", look(style));
    }

    private static String look(Column column) {
        if (column.rightAligned()) {
            return "number";
        }
        return column.wraps() ? "sentence" : "word";
    }

    /** Returns the class of a style in the page's own style sheet. */
    static String look(Style style) {
        return switch (style) {
            case PLAIN -> "plain";
            case BOLD -> "bold";
            case DIM -> "dim";
            case RED -> "bad";
            case GREEN -> "good";
            case YELLOW -> "soon";
        };
    }
}
