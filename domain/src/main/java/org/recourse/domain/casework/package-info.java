/**
 * The case: one matter to be worked, an immutable fold of its events. {@link org.recourse.domain.casework.Case} acts on {@link
 * org.recourse.domain.casework.Act acts} and answers with accepted {@link org.recourse.domain.casework.CaseEvent events} or a refusal;
 * {@link org.recourse.domain.casework.CaseType} says what the six kinds differ in; {@link org.recourse.domain.casework.Deadline
 * deadlines} are computed, never stored.
 */
@NullMarked
package org.recourse.domain.casework;

import org.jspecify.annotations.NullMarked;
