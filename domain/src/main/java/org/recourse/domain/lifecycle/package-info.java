/**
 * What every lifecycle has in common: {@link org.recourse.domain.lifecycle.State states}, the {@link
 * org.recourse.domain.lifecycle.Trigger triggers} that move between them, and the {@link org.recourse.domain.lifecycle.Transition rows}
 * of the table that says which trigger leads from which state to which, under which {@link org.recourse.domain.lifecycle.Guard guard}
 * and by which rule. What has no row is refused.
 */
@NullMarked
package org.recourse.domain.lifecycle;

import org.jspecify.annotations.NullMarked;
