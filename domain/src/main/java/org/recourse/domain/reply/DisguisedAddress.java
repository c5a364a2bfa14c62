package org.recourse.domain.reply;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.text.TracedText;

/** Labels with signs between them, which are followed for a few labels at most. Not thread-safe. */
final class DisguisedAddress {
    private static final int MOST_LABELS = 6;

    /** Endings that are also words which follow a spelled dot in a sentence. */
    private static final Set<String> WORDS = Set.of("at", "in", "me", "us", "be");

    private static final List<String> WWW = List.of("weh weh weh", "uve doble uve doble uve doble", "w w w");

    private final TracedText text;
    private final SpelledSign[] signs = new SpelledSign[MOST_LABELS];
    private int count;

    DisguisedAddress(TracedText text) {
        this.text = text;
    }

    /** Follows an address from its first label; returns where it ends, or the beginning if there is none in disguise. */
    int follow(int begin) {
        String whole = text.text();
        int from = begin + www(whole, begin);
        int last = begin;
        int lastCount = 0;
        int labelEnd = from > begin ? from : Labels.endOfLabel(whole, begin);
        while (count < MOST_LABELS) {
            @Nullable SpelledSign sign = SpelledSign.at(whole, labelEnd).orElse(null);
            if (sign == null || Labels.endOfLabel(whole, sign.end()) == sign.end()) {
                break;
            }
            signs[count++] = sign;
            int next = Labels.endOfLabel(whole, sign.end());
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
        SpelledSign end = signs[count - 1];
        long ats = count('@');
        boolean isDisguised = labels > begin || Arrays.stream(signs, 0, count).anyMatch(SpelledSign::isSpelled);
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
