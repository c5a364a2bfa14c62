package org.recourse.domain.product;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.text.Folding;
import org.recourse.domain.text.PhraseTable;
import org.recourse.domain.text.TracedText;
import org.recourse.domain.text.Word;

/**
 * What everybody should know of a product while answering (KNO-1).
 *
 * <p>Immutable and thread-safe.
 *
 * @param sku the seller's article number
 * @param asinOrNull Amazon's article number, or null if not noted
 * @param name what the product is called
 * @param strengths what it does well
 * @param weakPoints what it does not do well
 * @param problems what buyers have had trouble with before
 * @param manual how to use it, step by step
 * @param listing what the listing states
 * @param warrantyOrNull how long the warranty runs, or null if not noted
 * @param cheapToReplaceOrNull whether a new one costs less than the way back, or null if not noted
 * @param repairableOrNull whether a repair shop is at hand, or null if not noted
 */
public record ProductNote(
        String sku,
        @Nullable String asinOrNull,
        Wording name,
        List<String> strengths,
        List<String> weakPoints,
        List<KnownProblem> problems,
        Wording manual,
        Wording listing,
        @Nullable Period warrantyOrNull,
        @Nullable Boolean cheapToReplaceOrNull,
        @Nullable Boolean repairableOrNull) {
    /** Copies the lists. */
    public ProductNote {
        strengths = ImmutableList.copyOf(strengths);
        weakPoints = ImmutableList.copyOf(weakPoints);
        problems = ImmutableList.copyOf(problems);
    }

    /**
     * Tells whether this is about an article.
     *
     * @param article a SKU or an ASIN
     * @return true if it is this product's
     */
    public boolean isAbout(String article) {
        return article.equals(sku) || article.equals(asinOrNull);
    }

    /**
     * Returns how long the warranty runs.
     *
     * @return the time from the delivery, or empty if not noted
     */
    public Optional<Period> warranty() {
        return Optional.ofNullable(warrantyOrNull);
    }

    /**
     * Tells whether a new one costs less than the way back (SIT-15).
     *
     * @return the answer, or empty if not noted
     */
    public Optional<Boolean> cheapToReplace() {
        return Optional.ofNullable(cheapToReplaceOrNull);
    }

    /**
     * Tells whether a repair shop is at hand (SIT-15).
     *
     * @return the answer, or empty if not noted
     */
    public Optional<Boolean> repairable() {
        return Optional.ofNullable(repairableOrNull);
    }

    /**
     * Finds the known problem that a buyer writes about.
     *
     * @param words what the buyer wrote, the latest first
     * @return the problem of which a sign is found first, or empty if none is
     */
    public Optional<KnownProblem> problemIn(List<String> words) {
        PhraseTable<KnownProblem> signs = PhraseTable.of(problems, KnownProblem::signs);
        return words.stream()
                .map(text -> Word.of(Folding.of(TracedText.of(text)).text()))
                .flatMap(text -> signs.find(text).stream())
                .map(PhraseTable.Match::meaning)
                .findFirst();
    }
}
