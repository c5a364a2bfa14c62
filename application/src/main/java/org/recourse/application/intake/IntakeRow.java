package org.recourse.application.intake;

/** One record of a file as its reader hands it over. */
public sealed interface IntakeRow {
    /**
     * A record that could be read.
     *
     * @param line the line on which it starts, from 1
     * @param rows how many of the file's rows it was made of, at least 1; they are counted alike
     * @param record what it says
     */
    record Read(long line, int rows, IntakeRecord record) implements IntakeRow {}

    /**
     * A row that could not be read.
     *
     * @param rejection why
     */
    record Unread(Rejection rejection) implements IntakeRow {}
}
