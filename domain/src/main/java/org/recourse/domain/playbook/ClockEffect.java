package org.recourse.domain.playbook;

/** What following an advice does to the deadline. */
public enum ClockEffect {
    /** No clock runs. */
    NONE("no clock runs"),
    /** The clock runs on. */
    RUNS_ON("the clock, if one runs, runs on"),
    /** The clock stops. */
    STOPS("the clock stops"),
    /** Too late for the clock; the sooner the better. */
    TOO_LATE("the time is already over"),
    /** Uses a window before it closes. */
    USES_WINDOW("done within the window");

    private final String phrase;

    ClockEffect(String phrase) {
        this.phrase = phrase;
    }

    /**
     * Says it in plain words.
     *
     * @return the words, without capital and full stop
     */
    public String phrase() {
        return phrase;
    }
}
