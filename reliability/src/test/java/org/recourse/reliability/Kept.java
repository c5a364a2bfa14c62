package org.recourse.reliability;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a desk holds, as its export tells.
 *
 * @param events what happened, as time and event
 * @param words notes and letters
 * @param orders ids of orders
 */
record Kept(ImmutableMultiset<String> events, ImmutableMultiset<String> words, ImmutableMultiset<String> orders) {
    private static final Pattern EVENT =
            Pattern.compile("\\{\"at\":\"([^\"]+)\",\"recordedAt\":[^{}]*?\"event\":\"([^\"]+)\"");
    private static final Pattern WORDS = Pattern.compile("\"words\":\"([^\"]*)\"");
    private static final Pattern ORDER = Pattern.compile("\"type\":\"order\",\"id\":\"([^\"]+)\"");

    static Kept of(String export) {
        return new Kept(
                found(EVENT, export, match -> match.group(1) + " " + match.group(2)),
                found(WORDS, export, match -> match.group(1)),
                found(ORDER, export, match -> match.group(1)));
    }

    private static ImmutableMultiset<String> found(Pattern pattern, String text, Function<MatchResult, String> name) {
        return pattern.matcher(text).results().map(name).collect(ImmutableMultiset.toImmutableMultiset());
    }

    /** Tells whether all of another desk's is here, and no more often than there. */
    boolean holds(Kept other) {
        return holds(events, other.events) && holds(words, other.words) && holds(orders, other.orders);
    }

    private static boolean holds(Multiset<String> all, Multiset<String> some) {
        return some.entrySet().stream().allMatch(entry -> all.count(entry.getElement()) == entry.getCount());
    }

    /** Tells whether nothing of another desk's is here. */
    boolean holdsNothingOf(Kept other) {
        return Multisets.intersection(events, other.events).isEmpty()
                && Multisets.intersection(words, other.words).isEmpty()
                && Multisets.intersection(orders, other.orders).isEmpty();
    }
}
