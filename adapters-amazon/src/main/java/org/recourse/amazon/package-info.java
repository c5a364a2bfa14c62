/** Amazon's reports and mails. */
@NullMarked
package org.recourse.amazon;

import org.jspecify.annotations.NullMarked;
