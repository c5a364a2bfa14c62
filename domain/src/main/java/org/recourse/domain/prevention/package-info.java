/** What makes an order likely to become a complaint before anyone complains (KNO-3): each {@link org.recourse.domain.prevention.Risk} of an {@link
 * org.recourse.domain.prevention.OrderAtRisk}. */
@NullMarked
package org.recourse.domain.prevention;

import org.jspecify.annotations.NullMarked;
