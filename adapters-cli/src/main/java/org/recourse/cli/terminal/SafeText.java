package org.recourse.cli.terminal;

/** Text from outside made safe to show: what could steer a terminal or reorder a line is written out instead. */
public final class SafeText {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private SafeText() {}

    /**
     * Writes out control, bidirectional and other format characters, line separators and broken surrogates.
     *
     * @param text any text
     * @return the text, with {@code \n} for a line feed and, for example, {@code \u001b} for an escape character
     */
    public static String of(String text) {
        return text.codePoints().anyMatch(SafeText::steers) ? writtenOut(text) : text;
    }

    private static String writtenOut(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(safe, c));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int c) {
        switch (c) {
            case '\n' -> safe.append("\\n");
            case '\r' -> safe.append("\\r");
            case '\t' -> safe.append("\\t");
            default -> {
                if (steers(c)) {
                    safe.append(escaped(c));
                } else {
                    safe.appendCodePoint(c);
                }
            }
        }
    }

    private static String escaped(int c) {
        return c > Character.MAX_VALUE ? "\\u{%x}".formatted(c) : "\\u%04x".formatted(c);
    }

    /**
     * Tells whether a character could steer a terminal or reorder a line.
     *
     * @param c the code point
     * @return true if it must not reach a terminal as it is
     */
    public static boolean steers(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> c != ZERO_WIDTH_JOINER && c != ZERO_WIDTH_NON_JOINER;
            default -> false;
        };
    }
}
