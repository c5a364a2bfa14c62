package org.recourse.cli.session;

/** What the program tells the one that started it. Scripts rely on the numbers. */
public enum ExitCode {
    /** Done. */
    DONE(0),
    /** A check found something. */
    FOUND(1),
    /** Wrong usage. */
    USAGE(2),
    /** Input was refused, wholly or in part. */
    INPUT_REFUSED(3),
    /** A rule refused: an illegal action, an unknown case. */
    RULE_REFUSED(4),
    /** The store is busy. */
    BUSY(5),
    /** The store is damaged or too new. */
    DAMAGED(6),
    /** Something cannot be written. */
    UNWRITABLE(7),
    /** A bug in the program. */
    BUG(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /**
     * Returns the number that the process ends with.
     *
     * @return the number
     */
    public int number() {
        return number;
    }
}
