package org.recourse.amazon.file;

import java.util.regex.Pattern;

/**
 * Tells what was found where something else was expected, without telling of whom (PRV-3): a text is repeated only if it has the form of a
 * date, a small number or an order id. In a row whose values stand one column further on, any column can hold a name or an address.
 */
public final class Found {
    private static final String DATE = "\\d{1,4}([-/.])(\\d{1,2}|[A-Za-z]{3})\\1\\d{1,4}";
    private static final String TIME = "([T ][0-9:.]{1,20}(Z|[-+]\\d{2}:?\\d{2})?)?";
    private static final String NUMBER = "[-+]?\\d{1,6}([.,]\\d{0,4})?";
    private static final String ORDER_ID = "\\d{3}-\\d{6,8}-\\d{6,8}";
    private static final Pattern TELLS_OF_NOBODY = Pattern.compile(DATE + TIME + "|" + NUMBER + "|" + ORDER_ID);

    private Found() {}

    /**
     * Tells what was found.
     *
     * @param text the text as it stands there
     * @return such as {@code found "30-Feb-2026"}, {@code found a text of 11 characters} or {@code found nothing}
     */
    public static String words(String text) {
        if (text.isBlank()) {
            return "found nothing";
        }
        return TELLS_OF_NOBODY.matcher(text).matches()
                ? "found \"" + text + "\""
                : "found a text of %s characters".formatted(text.codePointCount(0, text.length()));
    }
}
