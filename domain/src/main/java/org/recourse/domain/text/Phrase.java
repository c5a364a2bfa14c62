package org.recourse.domain.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words in their order, as a person writes them down: {@code word}, {@code refund*} for every word that begins so, {@code (a|b)} for one of
 * several, and {@code ...} for a few words between.
 *
 * <p>Immutable and thread-safe.
 */
final class Phrase {
    /** Stands behind the beginning of words. */
    static final String ANY_ENDING = "*";

    private static final int GAP = 6;
    private static final int GAP_OF_CHARACTERS = 12;
    private static final Pattern PIECE = Pattern.compile("\\([^()]*\\)|\\.\\.\\.|(?:(?!\\.\\.\\.)[^\\s()])+");
    private static final Splitter BARS = Splitter.on('|');

    private final List<Part> parts;
    private final int gap;

    private Phrase(List<Part> parts, int gap) {
        this.parts = ImmutableList.copyOf(parts);
        this.gap = gap;
    }

    /** One of several runs of words, directly behind what stood before or a few words later. */
    private record Part(List<List<Piece>> choices, boolean isAfterGap) {
        /** Returns behind which word one of the choices ends if it begins at a place, or -1. */
        int end(List<Word> words, int at) {
            int end = -1;
            for (List<Piece> choice : choices) {
                if (at + choice.size() > end && fits(choice, words, at)) {
                    end = at + choice.size();
                }
            }
            return end;
        }

        private static boolean fits(List<Piece> choice, List<Word> words, int at) {
            if (at + choice.size() > words.size()) {
                return false;
            }
            for (int i = 0; i < choice.size(); i++) {
                if (!choice.get(i).fits(words.get(at + i).text())) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A word, or how words begin. */
    private record Piece(String text, boolean isBeginning) {
        boolean fits(String word) {
            return isBeginning ? word.startsWith(text) : word.equals(text);
        }

        String start() {
            return isBeginning ? text + ANY_ENDING : text;
        }
    }

    /**
     * Reads a phrase.
     *
     * @throws IllegalArgumentException when it begins with a gap, or is empty
     */
    static Phrase parse(String text, Language language) {
        List<Part> parts = new ArrayList<>();
        boolean isAfterGap = false;
        String folded = Folding.of(TracedText.of(text)).text();
        for (String piece :
                PIECE.matcher(folded).results().map(MatchResult::group).toList()) {
            if (piece.equals("...")) {
                checkArgument(!parts.isEmpty(), "a phrase begins with words: %s", text);
                isAfterGap = true;
            } else {
                parts.add(new Part(choices(piece), isAfterGap));
                isAfterGap = false;
            }
        }
        checkArgument(!parts.isEmpty() && !isAfterGap, "a phrase ends with words: %s", text);
        return new Phrase(parts, language.isWrittenWithoutBlanks() ? GAP_OF_CHARACTERS : GAP);
    }

    private static List<List<Piece>> choices(String piece) {
        String inner = piece.startsWith("(") ? piece.substring(1, piece.length() - 1) : piece;
        return BARS.splitToStream(inner).map(Phrase::words).toList();
    }

    private static List<Piece> words(String choice) {
        List<Word> words = Word.of(choice);
        checkArgument(!words.isEmpty(), "no word: %s", choice);
        int last = words.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> new Piece(words.get(i).text(), i == last && choice.endsWith(ANY_ENDING)))
                .toList();
    }

    /** Lists the words, or beginnings of words with a {@code *}, with which the phrase begins. */
    Stream<String> starts() {
        return parts.get(0).choices().stream().map(choice -> choice.get(0).start());
    }

    /** Returns behind which word the phrase ends if it begins at a place, or -1; of several places after a gap, the first. */
    int end(List<Word> words, int begin) {
        int at = begin;
        for (Part part : parts) {
            at = end(part, words, at);
            if (at < 0) {
                return -1;
            }
        }
        return at;
    }

    private int end(Part part, List<Word> words, int at) {
        int last = part.isAfterGap() ? Math.min(words.size(), at + gap) : at;
        for (int begin = at; begin <= last; begin++) {
            int end = part.end(words, begin);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }
}
