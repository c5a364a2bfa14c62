/** A case looked at together with all that lies around it on the desk: its order, the order's other cases and refunds, and the buyer's words. */
@NullMarked
package org.recourse.application.study;

import org.jspecify.annotations.NullMarked;
