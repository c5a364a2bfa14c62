/** Amazon's accounts: settlements and finance events, of which only the money of claims and chargebacks is read. */
@NullMarked
package org.recourse.amazon.finance;

import org.jspecify.annotations.NullMarked;
