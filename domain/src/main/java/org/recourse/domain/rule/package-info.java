/** The ids of the rulebook: {@link org.recourse.domain.rule.RuleId}. */
@NullMarked
package org.recourse.domain.rule;

import org.jspecify.annotations.NullMarked;
