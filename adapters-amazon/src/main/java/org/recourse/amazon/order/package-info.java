/** Amazon's order reports: {@link org.recourse.amazon.order.OrderReport}. */
@NullMarked
package org.recourse.amazon.order;

import org.jspecify.annotations.NullMarked;
