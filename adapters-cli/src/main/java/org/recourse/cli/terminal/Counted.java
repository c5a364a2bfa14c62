package org.recourse.cli.terminal;

/** Things and how many of them. */
public final class Counted {
    private Counted() {}

    /**
     * Says how many there are.
     *
     * @param count how many
     * @param one the word for one of them, whose plural ends in s
     * @return such as {@code 1 case} or {@code 2 cases}
     */
    public static String of(long count, String one) {
        return count + " " + (count == 1 ? one : one + "s");
    }
}
