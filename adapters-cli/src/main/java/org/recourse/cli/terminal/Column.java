package org.recourse.cli.terminal;

/**
 * One column of a table.
 *
 * @param heading its heading
 * @param rightAligned true for numbers
 * @param wraps true if long cells may be broken into lines when the terminal is narrow
 */
public record Column(String heading, boolean rightAligned, boolean wraps) {
    /**
     * Returns a column of words that are never broken.
     *
     * @param heading its heading
     * @return the column
     */
    public static Column word(String heading) {
        return new Column(heading, false, false);
    }

    /**
     * Returns a column of numbers.
     *
     * @param heading its heading
     * @return the column
     */
    public static Column number(String heading) {
        return new Column(heading, true, false);
    }

    /**
     * Returns a column of sentences, which a narrow terminal breaks into lines.
     *
     * @param heading its heading
     * @return the column
     */
    public static Column sentence(String heading) {
        return new Column(heading, false, true);
    }
}
