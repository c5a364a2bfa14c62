/**
 * Orders and where they were placed: {@link org.recourse.domain.order.Order}, {@link org.recourse.domain.order.OrderId}, {@link
 * org.recourse.domain.order.Marketplace}, {@link org.recourse.domain.order.Channel}.
 */
@NullMarked
package org.recourse.domain.order;

import org.jspecify.annotations.NullMarked;
