/** Orders at risk, before anyone complains (KNO-3): {@link org.recourse.application.prevention.FindOrdersAtRisk}. */
@NullMarked
package org.recourse.application.prevention;

import org.jspecify.annotations.NullMarked;
