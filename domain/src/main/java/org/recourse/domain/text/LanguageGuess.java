package org.recourse.domain.text;

import static org.recourse.domain.text.Language.CHINESE;
import static org.recourse.domain.text.Language.ENGLISH;
import static org.recourse.domain.text.Language.FRENCH;
import static org.recourse.domain.text.Language.GERMAN;
import static org.recourse.domain.text.Language.ITALIAN;
import static org.recourse.domain.text.Language.JAPANESE;
import static org.recourse.domain.text.Language.SPANISH;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells a text's language by its script and its most usual small words. */
public final class LanguageGuess {
    private static final int FEWEST = 3;
    private static final double SHARE = 0.15;

    // spotless:off
    private static final ImmutableMap<Language, Set<String>> SMALL_WORDS = ImmutableMap.of(
        ENGLISH, words("the and of to you your is are was we have has for with that this it not be will our please on as if"),
        GERMAN,  words("der die das und sie ihr ihre ihnen ist sind war wir haben hat fur mit dass nicht ein eine den dem zu auf uns bitte wird"),
        FRENCH,  words("le la les et vous votre est sont nous avons avez pour avec que ce cette ne pas un une des du au sur dans je"),
        SPANISH, words("el la los las y usted su es son nosotros hemos ha para con que este esta no un una de del al en por lo se"),
        ITALIAN, words("il lo la gli le e lei suo sua sono abbiamo ha per con che questo questa non un una di del al in si ci della"));
    // spotless:on

    private LanguageGuess() {}

    private static Set<String> words(String words) {
        return ImmutableSet.copyOf(Splitter.on(' ').split(words));
    }

    /**
     * Guesses the language.
     *
     * @param words the words of a folded text
     * @return the language, or empty if the text is too short to tell, or in none that the product has words in
     */
    public static Optional<Language> of(List<Word> words) {
        long kana = count(words, UnicodeScript.HIRAGANA) + count(words, UnicodeScript.KATAKANA);
        long han = count(words, UnicodeScript.HAN);
        if (kana + han > words.size() / 2) {
            return Optional.of(kana * 5 > han ? JAPANESE : CHINESE);
        }
        return SMALL_WORDS.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), count(words, entry.getValue())))
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .filter(most -> most.getValue() >= FEWEST && most.getValue() >= SHARE * words.size())
                .map(Map.Entry::getKey);
    }

    private static long count(List<Word> words, UnicodeScript script) {
        return words.stream()
                .filter(word -> UnicodeScript.of(word.text().codePointAt(0)) == script)
                .count();
    }

    private static long count(List<Word> words, Set<String> small) {
        return words.stream().filter(word -> small.contains(word.text())).count();
    }
}
