package org.recourse.amazon.mail;

import static java.util.Comparator.comparingInt;
import static java.util.Locale.ROOT;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A row of the rules by which mails are recognised.
 *
 * @param topic what it tells
 * @param place where its words have to stand
 * @param locale their language; the root locale for any
 * @param words its words as they stand in the file
 * @param anchor the longest piece of them without placeholders: where that does not stand, the pattern need not be tried
 * @param pattern its words as a pattern for {@linkplain Wording#plain plain} text; a placeholder is the group {@code value}
 */
record Rule(Topic topic, Place place, Locale locale, String words, String anchor, Pattern pattern) {
    private static final Splitter COLUMNS = Splitter.on('|').trimResults();
    private static final Splitter PLACEHOLDERS = Splitter.onPattern("\\*|\\{n\\}|\\{date\\}");
    private static final int WIDTH = 4;
    private static final int LONGEST_DATE = 30;
    private static final String ANY_LANGUAGE = "any";

    /** What a {@code *} stands for within a subject or text. */
    private static final String GAP = ".{0,60}?";

    /** Where the words of a row have to stand; a row of an earlier place beats one of a later. */
    enum Place {
        /** Amazon's own word for the kind of mail. */
        HEADER(true),
        /** The sender's address, which is a buyer's. */
        RELAY(true),
        /** The subject. */
        SUBJECT(false),
        /** The sender's address. */
        SENDER(true),
        /** The text, which never tells the kind of mail. */
        TEXT(false);

        private final boolean isWhole;

        Place(boolean isWhole) {
            this.isWhole = isWhole;
        }
    }

    static Rule parse(String line) {
        List<String> columns = COLUMNS.splitToList(line);
        if (columns.size() != WIDTH) {
            throw new IllegalArgumentException("expected what | where | language | words, found: " + line);
        }
        Place place = Place.valueOf(columns.get(1).toUpperCase(ROOT));
        Locale locale = columns.get(2).equals(ANY_LANGUAGE) ? ROOT : Locale.forLanguageTag(columns.get(2));
        String words = columns.get(3);
        return new Rule(Topic.of(columns.get(0)), place, locale, words, anchor(words), pattern(place, words));
    }

    private static String anchor(String words) {
        return PLACEHOLDERS
                .splitToStream(Wording.plain(words))
                .max(comparingInt(String::length))
                .orElse("");
    }

    private static Pattern pattern(Place place, String words) {
        String gap = place.isWhole ? ".*" : GAP;
        return Pattern.compile(Splitter.on('*')
                .splitToStream(Wording.plain(words))
                .map(Rule::quoted)
                .collect(Collectors.joining(gap)));
    }

    private static String quoted(String part) {
        return Pattern.quote(part)
                .replace("{n}", "\\E(?<value>\\d{1,3})\\Q")
                .replace("{date}", "\\E(?<value>.{4,50})\\Q");
    }

    /** Tells whether its words stand in a plain text, or are an address or header value as a whole. */
    boolean isIn(String plain) {
        if (!plain.contains(anchor)) {
            return false;
        }
        Matcher matcher = pattern.matcher(plain);
        return place.isWhole ? matcher.matches() : matcher.find();
    }

    /** Returns what stands for its placeholder in a plain text. */
    Optional<String> value(String plain) {
        Matcher matcher = pattern.matcher(plain);
        return matcher.find() ? Optional.of(matcher.group("value")) : Optional.empty();
    }

    /** Returns where in a plain text that begins which stands for its placeholder. */
    Optional<Integer> span(String plain) {
        Matcher matcher = pattern.matcher(plain);
        return matcher.find() ? Optional.of(beginning(matcher)) : Optional.empty();
    }

    /** What stands before its words stands right before them. */
    private int beginning(Matcher matcher) {
        int start = matcher.start("value");
        return words.startsWith("{") ? Math.max(start, matcher.end("value") - LONGEST_DATE) : start;
    }

    /** Returns where its words end in a plain text. */
    Optional<Integer> end(String plain) {
        Matcher matcher = pattern.matcher(plain);
        return matcher.find() ? Optional.of(matcher.end()) : Optional.empty();
    }

    int length() {
        return words.length();
    }
}
