/**
 * Account health: facts of an order as {@link org.recourse.domain.health.Trait traits}, an order's {@link
 * org.recourse.domain.health.Standing standing}, the mergeable {@link org.recourse.domain.health.Tally tally} of standings, metrics as
 * {@link org.recourse.domain.health.MetricDefinition definitions}, their {@link org.recourse.domain.health.Measurement measurements}, what
 * lies {@link org.recourse.domain.health.Forecast ahead}, and what hangs on a case.
 */
@NullMarked
package org.recourse.domain.health;

import org.jspecify.annotations.NullMarked;
