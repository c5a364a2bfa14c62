package org.recourse.domain.text;

import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.GREEK;
import static java.lang.Character.UnicodeScript.LATIN;

import com.google.common.base.CharMatcher;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sees through disguises of single characters: full-width and other forms of a letter are the letter, look-alikes of other scripts the Latin
 * one, accents are taken off, invisible characters are left out, and everything is in lower case.
 */
public final class Folding {
    private static final CharMatcher ACCENTS =
            CharMatcher.forPredicate(c -> Character.getType(c) == Character.NON_SPACING_MARK);
    private static final Set<UnicodeScript> WITH_ACCENTS = Set.of(LATIN, GREEK, CYRILLIC);

    private Folding() {}

    /**
     * Folds a text.
     *
     * @param text the text
     * @return the folded text, which knows where it came from
     */
    public static TracedText of(TracedText text) {
        TracedText.Builder folded = TracedText.builder();
        String whole = text.text();
        int at = 0;
        while (at < whole.length()) {
            char character = whole.charAt(at);
            if (character < 0x80) {
                folded.add((char) Character.toLowerCase((int) character), text, at);
                at++;
            } else {
                int end = at + Character.charCount(whole.codePointAt(at));
                folded.add(seen(whole.codePointAt(at)), text, at, end);
                at = end;
            }
        }
        return folded.build();
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> !isKanaMark(codePoint);
            default -> isFiller(codePoint);
        };
    }

    private static boolean isKanaMark(int codePoint) {
        return codePoint == 0x3099 || codePoint == 0x309A;
    }

    private static boolean isFiller(int codePoint) {
        return codePoint == 0x115F || codePoint == 0x1160 || codePoint == 0x3164 || codePoint == 0xFFA0;
    }

    private static String seen(int codePoint) {
        if (isInvisible(codePoint) || UnicodeScript.of(codePoint) == UnicodeScript.HAN) {
            return isInvisible(codePoint) ? "" : Character.toString(codePoint);
        }
        String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        StringBuilder seen = new StringBuilder();
        plain.codePoints().forEach(each -> seen.append(latin(each)));
        return seen.toString();
    }

    private static String latin(int codePoint) {
        if (codePoint == 'ß') {
            return "ss";
        }
        String bare = WITH_ACCENTS.contains(UnicodeScript.of(codePoint)) ? withoutAccents(codePoint) : asIs(codePoint);
        @Nullable String alike = bare.length() == 1 ? LookAlikes.latin(bare.charAt(0)) : null;
        return alike == null ? bare : alike;
    }

    private static String asIs(int codePoint) {
        return Character.toString(
                Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) ? ' ' : codePoint);
    }

    private static String withoutAccents(int codePoint) {
        return ACCENTS.removeFrom(Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD));
    }
}
