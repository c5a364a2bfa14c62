/**
 * Looking back on a week or a month (KNO-2): a {@link org.recourse.domain.recap.Recap} counts every {@link org.recourse.domain.recap.Topic}, a
 * product and a situation, with each {@link org.recourse.domain.recap.Solution}, beside the {@link org.recourse.domain.recap.Period} before.
 */
@NullMarked
package org.recourse.domain.recap;

import org.jspecify.annotations.NullMarked;
