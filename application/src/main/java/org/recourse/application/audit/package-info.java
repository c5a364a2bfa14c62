/** Checking that the desk is as it was written: {@link org.recourse.application.audit.VerifyDesk}. */
@NullMarked
package org.recourse.application.audit;

import org.jspecify.annotations.NullMarked;
