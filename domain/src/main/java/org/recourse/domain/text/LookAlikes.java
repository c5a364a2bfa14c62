package org.recourse.domain.text;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/** Letters of other scripts that look like a Latin one. */
final class LookAlikes {
    // spotless:off
    //                                                          Cyrillic, Greek, Armenian, Cherokee and others
    private static final ImmutableMap<Character, String> LETTERS = letters(
        "a", "аαɑ",
        "b", "ЬƄᏏь",
        "c", "сϲᴄ",
        "d", "ԁɗᏧ",
        "e", "еҽєε",
        "f", "ƒϝ",
        "g", "ɡցԍ",
        "h", "һհᏂ",
        "i", "іιıɩ",
        "j", "јϳ",
        "k", "кκᴋ",
        "l", "ӏⅼǀɭ",
        "m", "мᴍ",
        "n", "пոηᴎ",
        "o", "оοօσᴏ",
        "p", "рρ",
        "q", "ԛգ",
        "r", "гᴦ",
        "s", "ѕꜱ",
        "t", "тτᴛ",
        "u", "υսᴜц",
        "v", "νѵᴠ",
        "w", "ԝωѡᴡ",
        "x", "хχ",
        "y", "уүγ",
        "z", "ᴢʐ");
    // spotless:on

    private LookAlikes() {}

    private static ImmutableMap<Character, String> letters(String... rows) {
        ImmutableMap.Builder<Character, String> letters = ImmutableMap.builder();
        for (int row = 0; row < rows.length; row += 2) {
            for (char alike : rows[row + 1].toCharArray()) {
                letters.put(alike, rows[row]);
            }
        }
        return letters.buildOrThrow();
    }

    /** Returns the Latin letter that a lower-case letter looks like, or null. */
    static @Nullable String latin(char letter) {
        return LETTERS.get(letter);
    }
}
