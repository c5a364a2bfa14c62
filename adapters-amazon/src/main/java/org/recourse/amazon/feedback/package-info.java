/** Amazon's report of feedback about the seller: {@link org.recourse.amazon.feedback.FeedbackReport}. */
@NullMarked
package org.recourse.amazon.feedback;

import org.jspecify.annotations.NullMarked;
