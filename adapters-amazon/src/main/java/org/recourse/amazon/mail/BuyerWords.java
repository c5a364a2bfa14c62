package org.recourse.amazon.mail;

import java.util.List;
import java.util.stream.IntStream;

/** Finds what a buyer wrote in a mail that Amazon passed on: it stands between two lines that begin with five or more dashes. */
final class BuyerWords {
    private static final String DASHES = "-----";

    private BuyerWords() {}

    /** Returns the buyer's words; all the text if no such lines stand around them. */
    static String in(String text) {
        List<String> lines = text.lines().toList();
        int[] marks = IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).strip().startsWith(DASHES))
                .toArray();
        String words = marks.length >= 2
                ? String.join("\n", lines.subList(marks[0] + 1, marks[1])).strip()
                : "";
        return words.isEmpty() ? text : words;
    }
}
