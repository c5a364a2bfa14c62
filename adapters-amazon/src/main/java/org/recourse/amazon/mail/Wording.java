package org.recourse.amazon.mail;

import static java.util.Locale.ROOT;

import com.google.common.base.CharMatcher;

/** Brings texts into the form in which they are compared. */
final class Wording {
    private static final CharMatcher QUOTES = CharMatcher.anyOf("\u2018\u2019\u02bc\u00b4`");
    private static final CharMatcher DASHES = CharMatcher.anyOf("\u2010\u2011\u2012\u2013\u2014");
    private static final CharMatcher INVISIBLE = CharMatcher.anyOf("\u200b\u200c\u200d\u2060\ufeff\u00ad");

    private Wording() {}

    /** Returns a text in lower case, on one line, with plain quotes, dashes and blanks. */
    static String plain(String text) {
        String seen = INVISIBLE.removeFrom(text);
        String simple = DASHES.replaceFrom(QUOTES.replaceFrom(seen, '\''), '-');
        return CharMatcher.whitespace().trimAndCollapseFrom(simple.toLowerCase(ROOT), ' ');
    }
}
