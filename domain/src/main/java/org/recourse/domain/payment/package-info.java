/**
 * What was paid back on an order, and from which sides: {@link org.recourse.domain.payment.Refund refunds}, claims and chargebacks
 * {@link org.recourse.domain.payment.Payments together} (CBK-6).
 */
@NullMarked
package org.recourse.domain.payment;

import org.jspecify.annotations.NullMarked;
