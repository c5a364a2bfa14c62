package org.recourse.domain.reply;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.text.TracedText;
import org.recourse.domain.text.Word;

/** Reads {@code zero three zero nine oh one} as {@code 030901}, in every language that the product speaks, and O and l among digits as 0 and 1. */
final class SpelledDigits {
    /** So many words for digits in a row are a number, and no choice of words. */
    private static final int FEWEST = 2;

    private static final int FARTHEST = 3;

    // spotless:off
    private static final ImmutableMap<String, String> DIGITS = digits(
        "0", "zero oh null nul cero 零 〇 洞 ゼ",
        "1", "one eins ein un uno una 一 壱 幺 壹",
        "2", "two zwei zwo deux dos due 二 两 兩 弐 贰 貳",
        "3", "three drei trois tres tre 三 叁 參",
        "4", "four vier quatre cuatro quattro 四 肆",
        "5", "five funf cinq cinco cinque 五 伍",
        "6", "six sechs seis sei 六 陆 陸",
        "7", "seven sieben sept siete sette 七 柒",
        "8", "eight acht huit ocho otto 八 捌",
        "9", "nine neun neuf nueve nove 九 玖",
        "",  "の ロ");
    // spotless:on

    /** Short words that look like digits, with which no number begins. */
    private static final Set<String> ARTICLES = Set.of("il", "lo", "i", "o", "l", "li", "io", "oil", "の", "ロ");

    /** Among digits, letters that look like one. */
    private static final Pattern ALIKE = Pattern.compile("[0-9oil]+");

    private SpelledDigits() {}

    private static ImmutableMap<String, String> digits(String... rows) {
        ImmutableMap.Builder<String, String> digits = ImmutableMap.builder();
        for (int row = 0; row < rows.length; row += 2) {
            for (String word : rows[row + 1].split(" ", -1)) {
                digits.put(word, rows[row]);
            }
        }
        return digits.buildOrThrow();
    }

    static TracedText read(TracedText text) {
        List<Word> words = Word.of(text.text());
        TracedText.Builder read = TracedText.builder();
        int at = 0;
        int first = 0;
        while (first < words.size()) {
            int last = endOfRun(words, first);
            if (isNumber(words.subList(first, last))) {
                read.add(text, at, words.get(first).begin());
                for (Word word : words.subList(first, last)) {
                    read.add(digits(word.text()), text, word.begin(), word.end());
                }
                at = words.get(last - 1).end();
            }
            first = Math.max(last, first + 1);
        }
        return read.add(text, at, text.text().length()).build();
    }

    private static int endOfRun(List<Word> words, int first) {
        int last = first;
        if (ARTICLES.contains(words.get(first).text())) {
            return first;
        }
        while (last < words.size()
                && isDigits(words.get(last).text())
                && (last == first
                        || words.get(last).begin() - words.get(last - 1).end() <= FARTHEST)) {
            last++;
        }
        return last;
    }

    private static boolean isDigits(String word) {
        return DIGITS.containsKey(word) || ALIKE.matcher(word).matches();
    }

    private static boolean isNumber(List<Word> run) {
        long spelled =
                run.stream().filter(word -> DIGITS.containsKey(word.text())).count();
        boolean isMixed = run.stream().anyMatch(word -> isDisguised(word.text()));
        long digits =
                run.stream().mapToLong(word -> digits(word.text()).length()).sum();
        return digits >= 7 && (spelled >= FEWEST || isMixed);
    }

    private static boolean isDisguised(String word) {
        return !DIGITS.containsKey(word) && word.chars().anyMatch(Character::isLetter);
    }

    private static String digits(String word) {
        @Nullable String digit = DIGITS.get(word);
        return digit == null ? word.replace('o', '0').replace('i', '1').replace('l', '1') : digit;
    }
}
