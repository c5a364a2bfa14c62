/**
 * Returns and refunds (rulebook RET-1 to RET-7): {@link org.recourse.domain.returns.ReturnState states}, {@link
 * org.recourse.domain.returns.ReturnTrigger what can happen}, and {@link org.recourse.domain.returns.ReturnTransition the table}.
 */
@NullMarked
package org.recourse.domain.returns;

import org.jspecify.annotations.NullMarked;
