package org.recourse.cli.terminal;

/**
 * One cell of a table.
 *
 * @param text what it says, made safe to show
 * @param style how it stands out
 */
public record Cell(String text, Style style) {
    /** Makes the text safe. */
    public Cell {
        text = SafeText.of(text);
    }

    /**
     * Returns a plain cell.
     *
     * @param value what it says, in its text form
     * @return the cell
     */
    public static Cell of(Object value) {
        return new Cell(value.toString(), Style.PLAIN);
    }
}
