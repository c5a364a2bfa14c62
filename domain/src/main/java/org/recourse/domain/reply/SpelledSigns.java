package org.recourse.domain.reply;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.text.TracedText;

/**
 * Reads {@code john (at) example dot com} as {@code john@example.com}, in every language that the product speaks. Labels and the signs between them are
 * followed from each label on, for a few labels at most.
 */
final class SpelledSigns {
    private static final int MOST_LABELS = 6;
    private static final int MOST_AROUND = 4;
    private static final String OPEN = " \t\n([{<【「（\"'*_-";
    private static final String CLOSE = " \t\n)]}>】」）\"'*_-";
    /** Endings that are also words which follow a spelled dot in a sentence. */
    private static final Set<String> WORDS = Set.of("at", "in", "me", "us", "be");

    private static final List<String> WWW = List.of("weh weh weh", "uve doble uve doble uve doble", "w w w");

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

    private SpelledSigns() {}

    private record Sign(char character, List<String> words) {
        Sign(char character, String... words) {
            this(character, List.of(words));
        }
    }

    /** A sign in the text: what it reads as, where it is, and how plainly it is written. */
    private record Met(char character, int begin, int end, boolean isSpelled, boolean isBracketed) {}

    static TracedText read(TracedText text) {
        TracedText.Builder read = TracedText.builder();
        int done = 0;
        int at = 0;
        while (at < text.text().length()) {
            int end = endOfLabel(text.text(), at);
            if (end > at) {
                Address address = new Address(text);
                int last = address.follow(at);
                if (last > at) {
                    read.add(text, done, at);
                    address.write(read, at, last);
                    done = last;
                }
                at = Math.max(last, end);
            } else {
                at++;
            }
        }
        return done == 0 ? text : read.add(text, done, text.text().length()).build();
    }

    private static boolean isLabel(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static int endOfLabel(String text, int begin) {
        int at = begin;
        while (at < text.length()
                && (isLabel(text.charAt(at)) || (at > begin && text.charAt(at) == '-' && isLabelAt(text, at + 1)))) {
            at++;
        }
        return at;
    }

    private static boolean isLabelAt(String text, int at) {
        return at < text.length() && isLabel(text.charAt(at));
    }

    private static int skip(String text, int begin, String signs) {
        int at = begin;
        while (at < text.length() && at < begin + MOST_AROUND && signs.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static Optional<Met> sign(String text, int begin) {
        int from = skip(text, begin, OPEN);
        if (from >= text.length() || FIRST_CHARACTERS.indexOf(text.charAt(from)) < 0) {
            return Optional.empty();
        }
        for (Sign sign : SIGNS) {
            for (String word : sign.words()) {
                if (text.startsWith(word, from) && isWhole(text, from, word)) {
                    int end = skip(text, from + word.length(), CLOSE);
                    return Optional.of(
                            new Met(sign.character(), begin, end, true, isBracketed(text, begin, from, end)));
                }
            }
        }
        return plainDot(text, begin, from);
    }

    private static boolean isWhole(String text, int from, String word) {
        boolean isLatin = isLabel(word.charAt(0));
        return !isLatin || ((from == 0 || !isLabel(text.charAt(from - 1))) && !isLabelAt(text, from + word.length()));
    }

    private static boolean isBracketed(String text, int begin, int from, int end) {
        return text.substring(begin, from).chars().anyMatch(c -> "([{【".indexOf(c) >= 0)
                && text.substring(from, end).chars().anyMatch(c -> ")]}】".indexOf(c) >= 0);
    }

    /** A dot as such; with blanks or brackets on both sides it is a disguise. */
    private static Optional<Met> plainDot(String text, int begin, int from) {
        if (text.charAt(from) != '.' && !isBareA(text, begin, from)) {
            return Optional.empty();
        }
        int end = skip(text, from + 1, CLOSE);
        boolean isPlain = from == begin && end == from + 1;
        boolean isAround = from > begin && end > from + 1;
        char character = text.charAt(from) == '.' ? '.' : '@';
        return isPlain || isAround
                ? Optional.of(new Met(character, begin, end, isAround, isBracketed(text, begin, from, end)))
                : Optional.empty();
    }

    private static boolean isBareA(String text, int begin, int from) {
        return text.charAt(from) == 'a'
                && from > begin
                && "([{".indexOf(text.charAt(from - 1)) >= 0
                && from + 1 < text.length()
                && ")]}".indexOf(text.charAt(from + 1)) >= 0;
    }

    /** Labels with signs between them. */
    private static final class Address {
        private final TracedText text;
        private final Met[] signs = new Met[MOST_LABELS];
        private int count;

        Address(TracedText text) {
            this.text = text;
        }

        /** Follows an address from its first label; returns where it ends, or the beginning if there is none in disguise. */
        int follow(int begin) {
            String whole = text.text();
            int from = begin + www(whole, begin);
            int last = begin;
            int lastCount = 0;
            int labelEnd = from > begin ? from : endOfLabel(whole, begin);
            while (count < MOST_LABELS) {
                @Nullable Met sign = sign(whole, labelEnd).orElse(null);
                if (sign == null || endOfLabel(whole, sign.end()) == sign.end()) {
                    break;
                }
                signs[count++] = sign;
                int next = endOfLabel(whole, sign.end());
                if (isAddress(whole, begin, from, whole.substring(sign.end(), next))) {
                    last = next;
                    lastCount = count;
                }
                labelEnd = next;
            }
            count = lastCount;
            return last;
        }

        private static int www(String whole, int begin) {
            return WWW.stream()
                    .filter(word -> whole.startsWith(word, begin))
                    .mapToInt(String::length)
                    .findFirst()
                    .orElse(0);
        }

        /** Tells whether what was followed so far, ending with this label, is an address that somebody has disguised. */
        private boolean isAddress(String whole, int begin, int labels, String label) {
            Met end = signs[count - 1];
            long ats = count('@');
            boolean isDisguised =
                    labels > begin || Arrays.stream(signs, 0, count).anyMatch(Met::isSpelled);
            boolean isSite = ats == 0
                    && (Domains.isUnmistakable(label)
                            || ((end.isBracketed() || isWww(whole, begin, labels)) && Domains.isEnding(label)));
            boolean isMail = ats == 1 && Domains.isEnding(label) && !WORDS.contains(label);
            return isDisguised && end.character() == '.' && (isSite || isMail);
        }

        private static boolean isWww(String whole, int begin, int labels) {
            return labels > begin || whole.startsWith("www", begin);
        }

        private long count(char character) {
            return Arrays.stream(signs, 0, count)
                    .filter(sign -> sign.character() == character)
                    .count();
        }

        void write(TracedText.Builder read, int begin, int end) {
            int at = begin;
            int www = www(text.text(), begin);
            if (www > 0) {
                read.add("www", text, begin, begin + www);
                at = begin + www;
            }
            for (int i = 0; i < count; i++) {
                read.add(text, at, signs[i].begin());
                read.add(Character.toString(signs[i].character()), text, signs[i].begin(), signs[i].end());
                at = signs[i].end();
            }
            read.add(text, at, end);
        }
    }
}
