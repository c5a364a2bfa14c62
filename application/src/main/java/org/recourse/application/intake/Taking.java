package org.recourse.application.intake;

import org.recourse.application.recording.Outcome;

/** Takes in the records of one file, within one transaction. */
interface Taking {
    /** Takes in a record. */
    Outcome take(IntakeRecord said);

    /** Takes back what it has kept elsewhere than on the desk, when the desk keeps nothing of the transaction. */
    default void undo() {}
}
