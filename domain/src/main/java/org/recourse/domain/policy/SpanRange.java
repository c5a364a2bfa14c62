package org.recourse.domain.policy;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two spans of one unit, a shorter and a longer one: when something usually happens and when at the latest.
 *
 * <p>Immutable and thread-safe. The text form, such as {@code 1 to 2 business days}, parses back.
 *
 * @param shortest the shorter count of units
 * @param longest the longer count of units
 * @param unit the unit of both
 */
public record SpanRange(int shortest, int longest, Span.Unit unit) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6}) to (\\d{1,6}) ([a-z ]{3,20})");

    /**
     * Checks the order of the two.
     *
     * @throws IllegalArgumentException when the first is negative or longer than the second
     */
    public SpanRange {
        checkArgument(
                0 <= shortest && shortest <= longest, "not a range from short to long: %s to %s", shortest, longest);
    }

    /**
     * Reads the text form.
     *
     * @param text such as {@code 1 to 2 business days}
     * @return the range
     * @throws IllegalArgumentException when the text is not of that form
     */
    public static SpanRange parse(String text) {
        Matcher form = FORM.matcher(text);
        checkArgument(form.matches(), "not a range of spans (such as '1 to 2 business days'): %s", text);
        Span.@Nullable Unit unit = Span.Unit.at(text, form.start(3));
        checkArgument(unit != null, "not a unit of time (hours, days, business days): %s", form.group(3));
        return new SpanRange(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), unit);
    }

    /**
     * Returns the latest end.
     *
     * @return the longer span
     */
    public Span latest() {
        return new Span(longest, unit);
    }

    @Override
    public String toString() {
        return shortest + " to " + latest();
    }
}
