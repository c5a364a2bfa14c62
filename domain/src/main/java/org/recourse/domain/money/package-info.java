/** Amounts of money: {@link org.recourse.domain.money.Money}. */
@NullMarked
package org.recourse.domain.money;

import org.jspecify.annotations.NullMarked;
