/**
 * The numbers and switches of the rulebook's section 2 as dated data: {@link org.recourse.domain.policy.PolicyId what} is regulated and
 * in which {@link org.recourse.domain.policy.PolicyForm form}, {@link org.recourse.domain.policy.PolicyEntry which value} holds when and
 * where and who says so, and {@link org.recourse.domain.policy.Policies all editions together}. A user's own values come from a {@link
 * org.recourse.domain.policy.PolicyFile policy file}.
 */
@NullMarked
package org.recourse.domain.policy;

import org.jspecify.annotations.NullMarked;
