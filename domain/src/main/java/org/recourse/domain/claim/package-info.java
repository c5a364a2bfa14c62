/**
 * A-to-z Guarantee claims (rulebook ATZ-1 to ATZ-18): {@link org.recourse.domain.claim.ClaimState states}, {@link
 * org.recourse.domain.claim.ClaimTrigger what can happen}, and {@link org.recourse.domain.claim.ClaimTransition the table}.
 */
@NullMarked
package org.recourse.domain.claim;

import org.jspecify.annotations.NullMarked;
