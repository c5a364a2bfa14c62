package org.recourse.amazon.file;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;

/** What stands in a file as a message quotes it. */
public final class Excerpt {
    private static final int LONGEST = 60;

    private Excerpt() {}

    /**
     * Quotes a text.
     *
     * @param text the text
     * @return its start between quotes, without control characters
     */
    public static String of(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST + 1));
        return '"' + CharMatcher.javaIsoControl().replaceFrom(Ascii.truncate(start, LONGEST, "..."), ' ') + '"';
    }
}
