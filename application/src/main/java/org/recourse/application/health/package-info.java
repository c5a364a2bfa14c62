/**
 * Account health: {@link org.recourse.application.health.MeasureHealth measuring} it, {@link
 * org.recourse.application.health.ExplainMetric explaining} a metric to the single order, and {@link
 * org.recourse.application.health.RebuildStandings rebuilding} what it is measured from.
 */
@NullMarked
package org.recourse.application.health;

import org.jspecify.annotations.NullMarked;
