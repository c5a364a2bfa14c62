package org.recourse.domain.snapshot;

import org.recourse.domain.casework.Kebab;

/** Why Amazon's number and ours differ (ODR-9). */
public enum Cause {
    // spotless:off
    WITHDRAWN_OR_DENIED ("its claim was denied or withdrawn and is spared here; Amazon may count it still"),
    REMOVED             ("its feedback was removed, struck or revised and is spared here; Amazon may count it still"),
    SPARED              ("its case is spared here by its reason or its outcome; Amazon may count it"),
    LEFT_OUT            ("one side may leave it out: it is pending, or cancelled"),
    OUTSIDE_WINDOW      ("its day lies at the edge of Amazon's window, or outside"),
    WRONG_CHANNEL       ("it counts here under the other channel"),
    UNKNOWN_ORDER       ("its order is not on the desk, so that it counts in no rate here"),
    MISSING_CASE        ("no case on the desk accounts for it"),
    NOT_YET_COUNTED     ("its case is not decided, or came up or was decided after Amazon's window; Amazon may not count it yet"),
    NO_DATA             ("it is left out here, since the desk does not know its times or its tracking"),
    UNEXPLAINED         ("nothing on the desk explains it");
    // spotless:on

    private final String phrase;

    Cause(String phrase) {
        this.phrase = phrase;
    }

    /**
     * Returns its name as the command line writes it.
     *
     * @return such as {@code outside-window}
     */
    public String kebab() {
        return Kebab.of(name());
    }

    /**
     * Says it in plain words, with an order as subject.
     *
     * @return such as {@code its day lies at the edge of Amazon's window}
     */
    public String phrase() {
        return phrase;
    }
}
