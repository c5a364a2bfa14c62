package org.recourse.domain.playbook;

/** One row of the playbook; implemented by an enum for each kind of case, a constant a row, the stronger row first. */
public interface PlaybookRow {
    /**
     * Returns the row's name.
     *
     * @return the constant's name
     */
    String name();

    /**
     * Returns the cases that it is about.
     *
     * @return the situation
     */
    Situation situation();

    /**
     * Returns what it asks of the facts.
     *
     * @return the premises
     */
    Premises premises();

    /**
     * Returns what it advises.
     *
     * @return the advice
     */
    Advice advice();
}
