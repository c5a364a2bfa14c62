package org.recourse.domain.account;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;

/**
 * The name of one seller account; it comes first in every key. One to forty characters: letters, digits, {@code .}, {@code _} and
 * {@code -}, the first a letter or digit.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name as the seller gave it
 */
public record AccountId(String name) implements Comparable<AccountId> {
    private static final int LONGEST = 40;
    private static final CharMatcher FIRST =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z')).or(CharMatcher.inRange('0', '9'));
    private static final CharMatcher REST = FIRST.or(CharMatcher.anyOf("._-"));

    /** The account that is meant when none is named. */
    public static final AccountId MAIN = new AccountId("main");

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException when the name is empty, too long or holds another character
     */
    public AccountId {
        checkArgument(
                !name.isEmpty() && name.length() <= LONGEST && FIRST.matches(name.charAt(0)) && REST.matchesAllOf(name),
                "not an account name (1 to %s letters, digits, '.', '_' or '-'): %s",
                LONGEST,
                name);
    }

    /**
     * Returns the account of this name.
     *
     * @param name the name
     * @return the account
     * @throws IllegalArgumentException when the name breaks the form above
     */
    public static AccountId of(String name) {
        return new AccountId(name);
    }

    @Override
    public int compareTo(AccountId other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
