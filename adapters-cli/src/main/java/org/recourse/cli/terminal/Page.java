package org.recourse.cli.terminal;

/** What a person reads, line by line. Not safe for use by several threads. */
public interface Page {
    /**
     * Adds a line.
     *
     * @param text the line
     */
    default void line(String text) {
        line(text, Style.PLAIN);
    }

    /**
     * Adds a line that stands out.
     *
     * @param text the line
     * @param style how
     */
    void line(String text, Style style);

    /**
     * Adds a line exactly as it is, unbroken, for what will be copied and pasted.
     *
     * @param text the line
     */
    void verbatim(String text);

    /** Adds an empty line. */
    void blank();

    /**
     * Adds a heading over what follows.
     *
     * @param text the heading
     */
    void heading(String text);

    /**
     * Adds a table.
     *
     * @param table the table
     */
    void table(Table table);
}
