package org.recourse.reliability;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMultiset;
import java.util.regex.Pattern;

/**
 * What a desk holds, as its export tells.
 *
 * @param events what happened, by the time at which it did
 * @param words notes and letters
 * @param orders ids of orders
 */
record Kept(
        ImmutableListMultimap<String, String> events,
        ImmutableMultiset<String> words,
        ImmutableMultiset<String> orders) {
    private static final Pattern EVENT =
            Pattern.compile("\\{\"at\":\"([^\"]+)\",\"recordedAt\":[^{}]*?\"event\":\"([^\"]+)\"");
    private static final Pattern WORDS = Pattern.compile("\"words\":\"([^\"]*)\"");
    private static final Pattern ORDER = Pattern.compile("\"type\":\"order\",\"id\":\"([^\"]+)\"");

    static Kept of(String export) {
        return new Kept(
                EVENT.matcher(export)
                        .results()
                        .collect(ImmutableListMultimap.toImmutableListMultimap(
                                match -> match.group(1), match -> match.group(2))),
                firsts(WORDS, export),
                firsts(ORDER, export));
    }

    private static ImmutableMultiset<String> firsts(Pattern pattern, String export) {
        return pattern.matcher(export)
                .results()
                .map(match -> match.group(1))
                .collect(ImmutableMultiset.toImmutableMultiset());
    }
}
