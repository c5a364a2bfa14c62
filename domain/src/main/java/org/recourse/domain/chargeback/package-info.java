/**
 * Chargebacks (rulebook CBK-1 to CBK-5): {@link org.recourse.domain.chargeback.ChargebackState states}, {@link
 * org.recourse.domain.chargeback.ChargebackTrigger what can happen}, and {@link org.recourse.domain.chargeback.ChargebackTransition the table}.
 */
@NullMarked
package org.recourse.domain.chargeback;

import org.jspecify.annotations.NullMarked;
