package org.recourse.domain.reply;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recourse.domain.text.TracedText;

/** Reads {@code m a i l} as {@code mail}. */
final class SpacedLetters {
    private static final Pattern SPACED =
            Pattern.compile("(?<![\\p{L}\\p{N}])[a-z0-9](?:[\\s_*|]{1,2}[a-z0-9@.+-](?![a-z0-9])){2,120}+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s_*|]+");

    private SpacedLetters() {}

    static TracedText joined(TracedText text) {
        TracedText.Builder read = TracedText.builder();
        Matcher found = SPACED.matcher(text.text());
        int at = 0;
        while (found.find()) {
            Matcher between = BETWEEN.matcher(text.text()).region(found.start(), found.end());
            while (between.find()) {
                read.add(text, at, between.start());
                at = between.end();
            }
        }
        return read.add(text, at, text.text().length()).build();
    }
}
