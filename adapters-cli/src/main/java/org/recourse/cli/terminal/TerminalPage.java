package org.recourse.cli.terminal;

import java.io.PrintWriter;

/** A page of lines on a terminal or in a file. Not safe for use by several threads. */
public final class TerminalPage implements Page {
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
    public TerminalPage(PrintWriter out, int width, boolean colour) {
        this.out = out;
        this.width = width;
        this.colour = colour;
    }

    /** Prints a line; a narrow terminal gets it broken at blanks. */
    @Override
    public void line(String text, Style style) {
        String safe = SafeText.of(text);
        String indent = " ".repeat(safe.length() - safe.stripLeading().length());
        TextWidth.wrap(safe.stripLeading(), Math.max(1, width - indent.length()))
                .forEach(part -> print(indent + style.on(part, colour)));
    }

    @Override
    public void verbatim(String text) {
        print(SafeText.of(text));
    }

    @Override
    public void blank() {
        print("");
    }

    @Override
    public void heading(String text) {
        line(text, Style.BOLD);
    }

    @Override
    public void table(Table table) {
        table.print(width, colour, this::print);
    }

    private void print(String line) {
        out.print(line);
        out.print('\n');
    }
}
