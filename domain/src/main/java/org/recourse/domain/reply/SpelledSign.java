package org.recourse.domain.reply;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A sign of an address as it stands in a folded text.
 *
 * @param character what it reads as
 * @param begin where it begins, with what is around it
 * @param end where it ends, with what is around it
 * @param isSpelled true if it is written as a word, or with blanks or brackets around it
 * @param isBracketed true if there are brackets on both sides
 */
record SpelledSign(char character, int begin, int end, boolean isSpelled, boolean isBracketed) {
    private static final int MOST_AROUND = 4;
    private static final String OPEN = " \t\n([{<【「（\"'*_-";
    private static final String CLOSE = " \t\n)]}>】」）\"'*_-";

    // spotless:off
    private static final List<Sign> SIGNS = List.of(
        //       reads  written
        new Sign('.',   "dot", "punkt", "point", "punto", "ドット", "てん", "点", "點"),
        new Sign('@',   "at", "arroba", "chiocciola", "arobase", "arobas", "klammeraffe", "affenschwanz", "アットマーク", "アット", "艾特", "小老鼠", "@"),
        new Sign('-',   "dash", "hyphen", "bindestrich", "minus", "tiret", "guion", "trattino"));
    // spotless:on

    /** What any sign begins with. */
    private static final String FIRST_CHARACTERS = SIGNS.stream()
                    .flatMap(sign -> sign.words().stream())
                    .map(word -> word.substring(0, 1))
                    .distinct()
                    .collect(Collectors.joining())
            + ".a";

    private record Sign(char character, List<String> words) {
        Sign(char character, String... words) {
            this(character, List.of(words));
        }
    }

    private static int skip(String text, int begin, String signs) {
        int at = begin;
        while (at < text.length() && at < begin + MOST_AROUND && signs.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Reads the sign that stands at a place, with the blanks and brackets around it. */
    static Optional<SpelledSign> at(String text, int begin) {
        int from = skip(text, begin, OPEN);
        if (from >= text.length() || FIRST_CHARACTERS.indexOf(text.charAt(from)) < 0) {
            return Optional.empty();
        }
        for (Sign sign : SIGNS) {
            for (String word : sign.words()) {
                if (text.startsWith(word, from) && isWhole(text, from, word)) {
                    int end = skip(text, from + word.length(), CLOSE);
                    return Optional.of(
                            new SpelledSign(sign.character(), begin, end, true, isBracketed(text, begin, from, end)));
                }
            }
        }
        return plainDot(text, begin, from);
    }

    private static boolean isWhole(String text, int from, String word) {
        boolean isLatin = Labels.isLabel(word.charAt(0));
        return !isLatin
                || ((from == 0 || !Labels.isLabel(text.charAt(from - 1)))
                        && !Labels.isLabelAt(text, from + word.length()));
    }

    private static boolean isBracketed(String text, int begin, int from, int end) {
        return text.substring(begin, from).chars().anyMatch(c -> "([{【".indexOf(c) >= 0)
                && text.substring(from, end).chars().anyMatch(c -> ")]}】".indexOf(c) >= 0);
    }

    /** A dot as such; with blanks or brackets on both sides it is a disguise. */
    private static Optional<SpelledSign> plainDot(String text, int begin, int from) {
        if (text.charAt(from) != '.' && !isBareA(text, begin, from)) {
            return Optional.empty();
        }
        int end = skip(text, from + 1, CLOSE);
        boolean isPlain = from == begin && end == from + 1;
        boolean isAround = from > begin && end > from + 1;
        char character = text.charAt(from) == '.' ? '.' : '@';
        return isPlain || isAround
                ? Optional.of(new SpelledSign(character, begin, end, isAround, isBracketed(text, begin, from, end)))
                : Optional.empty();
    }

    private static boolean isBareA(String text, int begin, int from) {
        return text.charAt(from) == 'a'
                && from > begin
                && "([{".indexOf(text.charAt(from - 1)) >= 0
                && from + 1 < text.length()
                && ")]}".indexOf(text.charAt(from + 1)) >= 0;
    }
}
