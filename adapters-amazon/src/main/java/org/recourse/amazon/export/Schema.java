package org.recourse.amazon.export;

/** The names of the lines and the version of their form. */
final class Schema {
    static final int VERSION = 1;
    static final String VERSION_KEY = "schemaVersion";
    static final String TYPE_KEY = "type";
    static final String NOTHING = "nothing";
    static final String ORDER = "order";
    static final String REFUND = "refund";
    static final String FEEDBACK_CHANGE = "feedback-change";
    static final String FIGURE = "figure";
    static final String CASE = "case";

    private Schema() {}
}
