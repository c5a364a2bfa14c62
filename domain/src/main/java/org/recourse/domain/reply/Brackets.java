package org.recourse.domain.reply;

import com.google.common.base.CharMatcher;
import org.recourse.domain.text.TracedText;

/** Reads {@code [030] {90} (18)} as {@code 030 90 18}. */
final class Brackets {
    private static final CharMatcher BRACKETS = CharMatcher.anyOf("[]{}()<>【】「」『』〔〕|/*~_");

    private Brackets() {}

    /** Returns the text with a blank for each bracket and slash. */
    static TracedText blanked(TracedText text) {
        TracedText.Builder read = TracedText.builder();
        for (int at = 0; at < text.text().length(); at++) {
            if (BRACKETS.matches(text.text().charAt(at))) {
                read.add(" ", text, at, at + 1);
            } else {
                read.add(text, at, at + 1);
            }
        }
        return read.build();
    }
}
