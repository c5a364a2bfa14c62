package org.recourse.cli.document;

/** Keeps spreadsheets from running a text as a formula. */
final class Formulas {
    private static final String STARTS = "=+-@\t\r＝＋－＠";

    private Formulas() {}

    /** Puts a {@code '} before a text that starts like a formula once blanks and characters without width are passed over. */
    static String disarm(String text) {
        return text.codePoints()
                        .filter(c -> STARTS.indexOf(c) >= 0 || !isPassedOver(c))
                        .limit(1)
                        .anyMatch(c -> STARTS.indexOf(c) >= 0)
                ? "'" + text
                : text;
    }

    private static boolean isPassedOver(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.CONTROL;
    }
}
