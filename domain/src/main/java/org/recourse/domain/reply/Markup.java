package org.recourse.domain.reply;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.recourse.domain.text.TracedText;

/** Tags and entities of HTML in a folded text. */
final class Markup {
    private static final Pattern MARKUP = Pattern.compile(
            "<!--.{0,400}?-->|</?[a-z][a-z0-9]{0,15}(?:[\\s/][^<>]{0,400})?/?>|&(?:#x?[0-9a-f]{2,6}|nbsp|amp|lt|gt|quot);",
            Pattern.DOTALL);

    private Markup() {}

    static List<MatchResult> find(TracedText text) {
        return MARKUP.matcher(text.text()).results().toList();
    }

    /** Returns the text that a reader would see. */
    static TracedText removed(TracedText text) {
        List<MatchResult> found = find(text);
        if (found.isEmpty()) {
            return text;
        }
        TracedText.Builder seen = TracedText.builder();
        int at = 0;
        for (MatchResult markup : found) {
            seen.add(text, at, markup.start());
            at = markup.end();
        }
        return seen.add(text, at, text.text().length()).build();
    }
}
