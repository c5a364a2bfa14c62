/**
 * Feedback about the seller (rulebook FBK-1 to FBK-5): {@link org.recourse.domain.feedback.FeedbackState states}, {@link
 * org.recourse.domain.feedback.FeedbackTrigger what can happen}, and {@link org.recourse.domain.feedback.FeedbackTransition the table}.
 */
@NullMarked
package org.recourse.domain.feedback;

import org.jspecify.annotations.NullMarked;
