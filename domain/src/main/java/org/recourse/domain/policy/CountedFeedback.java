package org.recourse.domain.policy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which feedback makes an order defective (POL-15).
 *
 * <p>Immutable and thread-safe. The text form, such as {@code 1 and 2 stars, unless removed or struck}, parses back.
 *
 * @param stars the ratings that count, of 1 to 3
 * @param removedToo whether removed and struck feedback counts too
 */
public record CountedFeedback(SortedSet<Integer> stars, boolean removedToo) {
    private static final int MOST_STARS = 3;
    private static final String SPARED = ", unless removed or struck";
    private static final Pattern FORM =
            Pattern.compile("([1-3](?:(?:, | and )[1-3]){0,2}) stars?(, unless removed or struck)?");
    private static final Splitter NUMBERS = Splitter.onPattern(", | and ");

    /**
     * Copies and checks the ratings.
     *
     * @throws IllegalArgumentException when there is none, or one that no feedback report holds
     */
    public CountedFeedback {
        stars = ImmutableSortedSet.copyOf(stars);
        checkArgument(
                !stars.isEmpty() && stars.first() >= 1 && stars.last() <= MOST_STARS, "not 1 to 3 stars: %s", stars);
    }

    /**
     * Reads the text form.
     *
     * @param text such as {@code 1 and 2 stars, unless removed or struck}
     * @return the choice
     * @throws IllegalArgumentException when the text is not of that form
     */
    public static CountedFeedback parse(String text) {
        Matcher form = FORM.matcher(text);
        checkArgument(
                form.matches(),
                "not a choice of feedback (such as '1 and 2 stars, unless removed or struck'): %s",
                text);
        SortedSet<Integer> stars = NUMBERS.splitToStream(form.group(1))
                .map(Integer::valueOf)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
        return new CountedFeedback(stars, form.group(2) == null);
    }

    @Override
    public String toString() {
        String rest = stars.headSet(stars.last()).stream().map(String::valueOf).collect(Collectors.joining(", "));
        String number =
                rest.isEmpty() ? stars.last().toString() : Joiner.on(" and ").join(rest, stars.last());
        return number + (number.equals("1") ? " star" : " stars") + (removedToo ? "" : SPARED);
    }
}
