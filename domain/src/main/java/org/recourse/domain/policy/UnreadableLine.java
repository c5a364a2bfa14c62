package org.recourse.domain.policy;

/** Says what stands in a line of a policy file that could not be read, and what would have been understood. */
final class UnreadableLine extends Exception {
    private static final long serialVersionUID = 1L;

    private final String found;
    private final String expected;

    UnreadableLine(String found, String expected) {
        super(found + ": " + expected);
        this.found = found;
        this.expected = expected;
    }

    String found() {
        return found;
    }

    String expected() {
        return expected;
    }
}
