package org.recourse.cli.terminal;

/** How a piece of text stands out, where colour is allowed; it never carries a meaning alone. */
public enum Style {
    /** Like everything else. */
    PLAIN(""),
    /** A heading. */
    BOLD("1"),
    /** Of less weight. */
    DIM("2"),
    /** Overdue, missed, wrong. */
    RED("31"),
    /** Met, well. */
    GREEN("32"),
    /** Soon due. */
    YELLOW("33");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String on(String text, boolean colour) {
        return colour && this != PLAIN && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
