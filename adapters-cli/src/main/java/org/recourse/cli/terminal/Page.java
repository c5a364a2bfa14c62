package org.recourse.cli.terminal;

import java.io.PrintWriter;

/** The lines that a person reads on standard output. Not safe for use by several threads. */
public final class Page {
    private final PrintWriter out;
    private final int width;
    private final boolean colour;

    /**
     * Builds a page.
     *
     * @param out where the lines go
     * @param width the terminal's width in columns, or {@link Integer#MAX_VALUE} where nothing has to be narrow
     * @param colour true if colours are allowed
     */
    public Page(PrintWriter out, int width, boolean colour) {
        this.out = out;
        this.width = width;
        this.colour = colour;
    }

    /**
     * Prints a line; a narrow terminal gets it broken at blanks.
     *
     * @param text the line
     */
    public void line(String text) {
        line(text, Style.PLAIN);
    }

    /**
     * Prints a line that stands out.
     *
     * @param text the line
     * @param style how
     */
    public void line(String text, Style style) {
        String safe = SafeText.of(text);
        String indent = " ".repeat(safe.length() - safe.stripLeading().length());
        TextWidth.wrap(safe.stripLeading(), Math.max(1, width - indent.length()))
                .forEach(part -> print(indent + style.on(part, colour)));
    }

    /**
     * Prints a line exactly as it is, unbroken, for what will be copied and pasted.
     *
     * @param text the line
     */
    public void verbatim(String text) {
        print(SafeText.of(text));
    }

    /** Prints an empty line. */
    public void blank() {
        print("");
    }

    /**
     * Prints a heading over what follows.
     *
     * @param text the heading
     */
    public void heading(String text) {
        line(text, Style.BOLD);
    }

    /**
     * Prints a table.
     *
     * @param table the table
     */
    public void table(Table table) {
        table.print(width, colour, this::print);
    }

    private void print(String line) {
        out.print(line);
        out.print('\n');
    }
}
