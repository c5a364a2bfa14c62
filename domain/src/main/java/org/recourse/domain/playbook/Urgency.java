package org.recourse.domain.playbook;

/** How pressing an advice is, the most pressing first. */
public enum Urgency {
    /** The deadline has passed. */
    OVERDUE,
    /** The last third of the time runs. */
    SOON,
    /** A clock runs. */
    RUNNING,
    /** No clock runs. */
    NONE
}
