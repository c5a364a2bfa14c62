package org.recourse.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** The columns that a text takes on a terminal: a Chinese or Japanese character takes two. */
final class TextWidth {
    private static final int END_OF_ASCII = 0x7F;
    private static final int START_OF_WIDE = 0x1100;

    private TextWidth() {}

    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    private static int of(int codePoint) {
        return codePoint < END_OF_ASCII ? 1 : Math.max(0, WCWidth.wcwidth(codePoint));
    }

    /** Breaks a text into lines no wider than asked for, at blanks where possible, before any wide character where not. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (of(rest) > width) {
            int end = breakAt(rest, width);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    private static int breakAt(String text, int width) {
        int used = 0;
        int best = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            used += of(c);
            if (c == ' ') {
                best = at + 1;
            } else if (used > width) {
                break;
            } else if (c >= START_OF_WIDE) {
                best = at + Character.charCount(c);
            }
            at += Character.charCount(c);
        }
        return best > 0 ? best : Math.max(at, Character.charCount(text.codePointAt(0)));
    }
}
