/**
 * Working on cases: {@link org.recourse.application.casework.OpenCase opening} them by hand, {@link
 * org.recourse.application.casework.ActOnCase acting} on them, recording notes, contact attempts and evidence, finding and showing them,
 * and the {@link org.recourse.application.casework.DrawUpWorklist worklist}.
 *
 * <p>Every use case is safe for use by several threads when its {@link org.recourse.application.desk.Desk} is. A request's {@code now} is
 * the time of asking: what is overdue then, and what a new event is recorded at.
 */
@NullMarked
package org.recourse.application.casework;

import org.jspecify.annotations.NullMarked;
