/**
 * Forgetting personal data when their time is over: {@link org.recourse.application.privacy.PurgePersonalData}; and the grounds on which
 * they stay: {@link org.recourse.application.privacy.KeepPersonalData}.
 */
@NullMarked
package org.recourse.application.privacy;

import org.jspecify.annotations.NullMarked;
