package org.recourse.domain.situation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recourse.domain.text.Folding;
import org.recourse.domain.text.PhraseTable;
import org.recourse.domain.text.PhraseTable.Match;
import org.recourse.domain.text.TracedText;
import org.recourse.domain.text.Word;

/**
 * A situation that a text looks like. It is a guess, which a person may overrule; the table {@code signs.txt} says by which phrases.
 *
 * <p>Immutable and thread-safe.
 *
 * @param situation what the text looks like
 * @param because the words of the text that say so, in order, each once
 */
public record Recognition(BuyerSituation situation, List<String> because) {
    private static final PhraseTable<BuyerSituation> SIGNS = PhraseTable.read(
            Recognition.class,
            "signs.txt",
            columns -> BuyerSituation.find(columns.get(0))
                    .orElseThrow(() -> new IllegalArgumentException("no situation: " + columns.get(0))));

    /** Copies the words. */
    public Recognition {
        because = ImmutableList.copyOf(because);
    }

    /**
     * Looks at a text. The situation with the most phrases wins; of several, the one whose phrase comes first.
     *
     * @param text what a buyer wrote
     * @return what it looks like, or empty if no phrase of the table is in it
     */
    public static Optional<Recognition> of(String text) {
        TracedText folded = Folding.of(TracedText.of(text));
        ImmutableListMultimap<BuyerSituation, Match<BuyerSituation>> found =
                Multimaps.index(SIGNS.find(Word.of(folded.text())), Match::meaning);
        return Multimaps.asMap(found).entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> -phrases(entry.getValue())))
                .findFirst()
                .map(entry -> new Recognition(entry.getKey(), words(text, folded, entry.getValue())));
    }

    private static long phrases(List<Match<BuyerSituation>> matches) {
        return matches.stream().map(Match::phrase).distinct().count();
    }

    private static List<String> words(String text, TracedText folded, List<Match<BuyerSituation>> matches) {
        List<String> words = matches.stream()
                .map(match -> folded.origin(match.begin(), match.end()).of(text))
                .distinct()
                .toList();
        return words.stream()
                .filter(part -> words.stream().noneMatch(other -> !other.equals(part) && other.contains(part)))
                .toList();
    }
}
