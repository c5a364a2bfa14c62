package org.recourse.cli;

/** What one run of the program left behind. */
record Outcome(int exit, String out, String err) {
    /** The only line of standard error, for a message that must be one line and a hint. */
    String message() {
        return err.lines().findFirst().orElse("");
    }
}
