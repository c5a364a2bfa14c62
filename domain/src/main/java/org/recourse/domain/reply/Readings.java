package org.recourse.domain.reply;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.recourse.domain.text.Folding;
import org.recourse.domain.text.TracedText;
import org.recourse.domain.text.Word;

/**
 * The ways in which a text can be read: as it is written, and with more and more of its disguises taken off.
 *
 * @param written as it is written
 * @param folded with disguised characters seen through
 * @param unmasked with everything seen through: markup, spelled-out signs, spaced letters, spelled-out digits
 * @param all all of these and those between, each once; last, the text from its end
 * @param words the words of the folded text, which a phrase is looked for in
 */
record Readings(TracedText written, TracedText folded, TracedText unmasked, List<TracedText> all, List<Word> words) {
    static Readings of(String text) {
        TracedText written = TracedText.of(text);
        TracedText folded = Folding.of(written);
        TracedText seen = Markup.removed(folded);
        TracedText signs = SpelledSigns.read(seen);
        TracedText joined = SpelledSigns.read(SpacedLetters.joined(seen));
        TracedText digits = SpelledDigits.read(Brackets.blanked(joined));
        List<TracedText> all = List.of(written, folded, seen, signs, joined, digits, seen.reversed());
        return new Readings(written, folded, digits, distinct(all), Word.of(folded.text()));
    }

    private static List<TracedText> distinct(List<TracedText> all) {
        ImmutableList.Builder<TracedText> distinct = ImmutableList.builder();
        for (int i = 0; i < all.size(); i++) {
            String text = all.get(i).text();
            if (all.subList(0, i).stream().noneMatch(before -> before.text().equals(text))) {
                distinct.add(all.get(i));
            }
        }
        return distinct.build();
    }
}
