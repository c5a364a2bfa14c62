package org.recourse.domain.reply;

import com.google.common.base.CharMatcher;
import org.recourse.domain.text.TracedText;

/** Reads {@code [030] {90} (18)} as {@code 030 90 18}. */
final class Brackets {
    private static final CharMatcher BRACKETS = CharMatcher.anyOf("[]{}()<>【】「」『』〔〕|/*~_");

    private Brackets() {}

    /** Returns the text with a blank for each bracket and slash. */
    static TracedText blanked(TracedText text) {
        String whole = text.text();
        if (BRACKETS.matchesNoneOf(whole)) {
            return text;
        }
        TracedText.Builder read = TracedText.builder();
        int at = 0;
        for (int next = BRACKETS.indexIn(whole); next >= 0; next = BRACKETS.indexIn(whole, at)) {
            read.add(text, at, next).add(" ", text, next, next + 1);
            at = next + 1;
        }
        return read.add(text, at, whole.length()).build();
    }
}
