/**
 * The numbers and switches of the rulebook's section 2 as dated data: {@link org.recourse.domain.policy.PolicyId what} is regulated,
 * {@link org.recourse.domain.policy.PolicyEntry which value} holds when and where and who says so, and {@link
 * org.recourse.domain.policy.Policies all editions together}.
 */
@NullMarked
package org.recourse.domain.policy;

import org.jspecify.annotations.NullMarked;
