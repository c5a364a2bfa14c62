package org.recourse.domain.rule;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The id of one rule of the rulebook, such as {@code ATZ-3}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id three capital letters, a hyphen, a number from 1
 */
public record RuleId(String id) implements Comparable<RuleId> {
    private static final int PREFIX = 3;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when the id is not of the form {@code ABC-1}
     */
    public RuleId {
        checkArgument(
                id.length() > PREFIX + 1
                        && id.charAt(PREFIX) == '-'
                        && id.chars().limit(PREFIX).allMatch(c -> c >= 'A' && c <= 'Z')
                        && id.chars().skip(PREFIX + 1).allMatch(c -> c >= '0' && c <= '9'),
                "not a rule id: %s",
                id);
    }

    /**
     * Returns the rule of this id.
     *
     * @param id such as {@code ATZ-3}
     * @return the rule id
     * @throws IllegalArgumentException when the id is not of that form
     */
    public static RuleId of(String id) {
        return new RuleId(id);
    }

    /** Orders by the rulebook's prefix, then by number. */
    @Override
    public int compareTo(RuleId other) {
        int byPrefix = id.substring(0, PREFIX).compareTo(other.id.substring(0, PREFIX));
        return byPrefix != 0 ? byPrefix : Integer.compare(number(), other.number());
    }

    private int number() {
        return Integer.parseInt(id.substring(PREFIX + 1));
    }

    @Override
    public String toString() {
        return id;
    }
}
