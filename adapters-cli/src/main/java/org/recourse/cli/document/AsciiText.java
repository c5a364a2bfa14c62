package org.recourse.cli.document;

import org.recourse.cli.terminal.SafeText;

/** A text for JSON in ASCII alone: characters beyond the basic plane can be escaped only as both of their halves, which are seen together here. */
record AsciiText(String text) {
    /** Tells whether a text holds a character beyond the basic plane that could steer a terminal. */
    boolean isNeeded() {
        return text.codePoints().anyMatch(c -> c > Character.MAX_VALUE && SafeText.steers(c));
    }

    String quoted() {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> quoted.append(isPlain(c) ? Character.toString(c) : "\\u%04x".formatted(c)));
        return quoted.append('"').toString();
    }

    private static boolean isPlain(int c) {
        return c >= ' ' && c < 0x7f && c != '"' && c != '\\';
    }
}
