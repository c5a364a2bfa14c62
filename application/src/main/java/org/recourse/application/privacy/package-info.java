/** Forgetting personal data when their time is over: {@link org.recourse.application.privacy.PurgePersonalData}. */
@NullMarked
package org.recourse.application.privacy;

import org.jspecify.annotations.NullMarked;
