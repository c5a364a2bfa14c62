package org.recourse.domain.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a folded text. In scripts that are written without blanks, every character is a word.
 *
 * @param text the word
 * @param begin its first character in the folded text
 * @param end behind its last one
 */
public record Word(String text, int begin, int end) {
    /**
     * Cuts a folded text into its words; whatever is neither letter nor digit is left out.
     *
     * @param folded the text
     * @return the words in order
     */
    public static List<Word> of(String folded) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            int end = end(folded, at);
            if (Character.isLetterOrDigit(folded.codePointAt(at))) {
                words.add(new Word(folded.substring(at, end), at, end));
            }
            at = end;
        }
        return words;
    }

    private static int end(String text, int begin) {
        int at = next(text, begin);
        if (isJoined(text.codePointAt(begin))) {
            while (at < text.length() && isJoined(text.codePointAt(at))) {
                at = next(text, at);
            }
        }
        return at;
    }

    private static int next(String text, int at) {
        return at + Character.charCount(text.codePointAt(at));
    }

    private static boolean isJoined(int codePoint) {
        return Character.isLetterOrDigit(codePoint) && !isWordAlone(codePoint);
    }

    private static boolean isWordAlone(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> codePoint == 'ー';
        };
    }
}
