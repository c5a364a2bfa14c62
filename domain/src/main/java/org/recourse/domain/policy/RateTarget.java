package org.recourse.domain.policy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The windows over which a rate is measured, how long after them, and where it has to be.
 *
 * <p>Immutable and thread-safe. The text form, such as {@code 60 days, < 1 %} or {@code 14 days, lag 7 days, >= 90 %} or {@code 7, 30
 * and 90 days, >= 90 %}, parses back.
 *
 * @param windows the lengths of the windows in days, each at least 1; the first is the one that the target is for first of all
 * @param lagDays how many days before today the windows end, 0 or more
 * @param target where the rate has to be
 */
public record RateTarget(List<Integer> windows, int lagDays, Target target) {
    private static final Pattern FORM = Pattern.compile(
            "(\\d{1,4}(?:(?:, | and )\\d{1,4}){0,9}) days?(?:, lag (\\d{1,4}) days?)?, ([<>]=? [\\d.]{1,8} ?%)");
    private static final Splitter NUMBERS = Splitter.onPattern(", | and ");
    private static final Joiner COMMAS = Joiner.on(", ");

    /**
     * Copies and checks the windows.
     *
     * @throws IllegalArgumentException when there is none, when one is shorter than a day, or when the lag is negative
     */
    public RateTarget {
        windows = ImmutableList.copyOf(windows);
        checkArgument(!windows.isEmpty() && windows.stream().allMatch(w -> w > 0), "not windows of days: %s", windows);
        checkArgument(lagDays >= 0, "a negative lag: %s", lagDays);
    }

    /**
     * Reads the text form.
     *
     * @param text such as {@code 60 days, < 1 %}
     * @return the target with its windows
     * @throws IllegalArgumentException when the text is not of that form
     */
    public static RateTarget parse(String text) {
        Matcher form = FORM.matcher(text);
        checkArgument(
                form.matches(),
                "not a window with a target (such as '60 days, < 1 %' or '14 days, lag 7 days, >= 90 %'): %s",
                text);
        return new RateTarget(numbers(form.group(1)), lag(form), Target.parse(form.group(3)));
    }

    private static List<Integer> numbers(String text) {
        return NUMBERS.splitToStream(text).map(Integer::valueOf).toList();
    }

    private static int lag(Matcher form) {
        return form.group(2) == null ? 0 : Integer.parseInt(form.group(2));
    }

    private String spelledWindows() {
        int last = windows.size() - 1;
        String words = last == 0 ? "" : COMMAS.join(windows.subList(0, last)) + " and ";
        return words + windows.get(last) + (windows.get(last) == 1 ? " day" : " days");
    }

    @Override
    public String toString() {
        String lag = lagDays == 0 ? "" : ", lag " + new Span(lagDays, Span.Unit.DAYS);
        return spelledWindows() + lag + ", " + target;
    }
}
