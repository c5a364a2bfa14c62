/**
 * Importing: {@link org.recourse.application.intake.IntakeRecord what a source says}, {@link
 * org.recourse.application.intake.IntakeFile one file of it}, and {@link org.recourse.application.intake.ImportFile the use case} that turns
 * it into orders, cases and their events.
 */
@NullMarked
package org.recourse.application.intake;

import org.jspecify.annotations.NullMarked;
